package org.gongkailan.requests.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** How a dispute ended: a column of table 4. */
public enum CaseResult {
    /** 结果维持 */
    @JsonProperty("upheld") UPHELD("upheld"),
    /** 结果纠正 */
    @JsonProperty("corrected") CORRECTED("corrected"),
    /** 其他结果 */
    @JsonProperty("other") OTHER("other"),
    /** 尚未审结 */
    @JsonProperty("pending") PENDING("pending");

    private final String id;

    CaseResult(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    /** The result of a word; empty if there is none. */
    public static Optional<CaseResult> of(String id) {
        return Arrays.stream(values()).filter(result -> result.id.equals(id)).findFirst();
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case UPHELD -> Messages.of("requests.dispute.result.upheld");
            case CORRECTED -> Messages.of("requests.dispute.result.corrected");
            case OTHER -> Messages.of("requests.dispute.result.other");
            case PENDING -> Messages.of("requests.dispute.result.pending");
        };
    }
}
