package org.gongkailan.requests.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** Where a dispute is fought: a block of table 4. */
public enum CaseStage {
    /** 行政复议 */
    @JsonProperty("review") REVIEW("review"),
    /** 行政诉讼·未经复议直接起诉 */
    @JsonProperty("litigationDirect") LITIGATION_DIRECT("litigationDirect"),
    /** 行政诉讼·复议后起诉 */
    @JsonProperty("litigationAfterReview") LITIGATION_AFTER_REVIEW("litigationAfterReview");

    private final String id;

    CaseStage(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    /** The stage of a word; empty if there is none. */
    public static Optional<CaseStage> of(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case REVIEW -> Messages.of("requests.dispute.stage.review");
            case LITIGATION_DIRECT -> Messages.of("requests.dispute.stage.direct");
            case LITIGATION_AFTER_REVIEW -> Messages.of("requests.dispute.stage.after");
        };
    }
}
