package org.gongkailan.requests.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gongkailan.text.Messages;

/**
 * What this office is in a dispute. A lawsuit in which the reviewing authority is co-defendant (复议机关作共同被告) counts
 * once, at the authority that acted first (国办公开办函〔2021〕30号).
 */
public enum Role {
    /** 单独被申请人或被告. */
    @JsonProperty("alone") ALONE,
    /** 原行为机关, with the reviewing authority as co-defendant: counted here. */
    @JsonProperty("original") ORIGINAL,
    /** 复议机关作共同被告: counted at the original authority, not here. */
    @JsonProperty("reviewer") REVIEWER;

    /** Whether this office counts the case. */
    public boolean counted() {
        return this != REVIEWER;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case ALONE -> Messages.of("requests.dispute.role.alone");
            case ORIGINAL -> Messages.of("requests.dispute.role.original");
            case REVIEWER -> Messages.of("requests.dispute.role.reviewer");
        };
    }
}
