package org.gongkailan.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gongkailan.text.Messages;

/** Who is asked for an opinion while the clock stands still. */
public enum Consultee {
    /** 第三方 (第三十二条): 15 working days. */
    @JsonProperty("third-party") THIRD_PARTY,
    /** 共同制作机关 (第三十四条): 15 working days, silence is consent. */
    @JsonProperty("joint-maker") JOINT_MAKER,
    /** 其他机关 (第三十三条第三款): no limit in the regulation. */
    @JsonProperty("authority") AUTHORITY;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case THIRD_PARTY -> Messages.of("requests.consultee.thirdParty");
            case JOINT_MAKER -> Messages.of("requests.consultee.jointMaker");
            case AUTHORITY -> Messages.of("requests.consultee.authority");
        };
    }
}
