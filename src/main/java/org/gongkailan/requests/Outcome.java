package org.gongkailan.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a request was handled: exactly one result row of table 3 of the annual report. A case has one outcome, so that
 * 部分公开 excludes all others as the form orders. Labels, articles and explanations stand in {@link OutcomeTree}.
 */
public enum Outcome {
    @JsonProperty("granted") GRANTED("granted"),
    @JsonProperty("partlyGranted") PARTLY_GRANTED("partlyGranted"),
    @JsonProperty("refused.stateSecret") STATE_SECRET("refused.stateSecret"),
    @JsonProperty("refused.otherLaw") OTHER_LAW("refused.otherLaw"),
    @JsonProperty("refused.securityAndStability") SECURITY_AND_STABILITY("refused.securityAndStability"),
    @JsonProperty("refused.thirdParty") THIRD_PARTY("refused.thirdParty"),
    @JsonProperty("refused.internalAffairs") INTERNAL_AFFAIRS("refused.internalAffairs"),
    @JsonProperty("refused.processInformation") PROCESS_INFORMATION("refused.processInformation"),
    @JsonProperty("refused.enforcementFile") ENFORCEMENT_FILE("refused.enforcementFile"),
    @JsonProperty("refused.administrativeQuery") ADMINISTRATIVE_QUERY("refused.administrativeQuery"),
    @JsonProperty("unavailable.notHeld") NOT_HELD("unavailable.notHeld"),
    @JsonProperty("unavailable.needsCreation") NEEDS_CREATION("unavailable.needsCreation"),
    @JsonProperty("unavailable.stillUnclear") STILL_UNCLEAR("unavailable.stillUnclear"),
    @JsonProperty("notHandled.petition") PETITION("notHandled.petition"),
    @JsonProperty("notHandled.repeated") REPEATED("notHandled.repeated"),
    @JsonProperty("notHandled.publication") PUBLICATION("notHandled.publication"),
    @JsonProperty("notHandled.excessive") EXCESSIVE("notHandled.excessive"),
    @JsonProperty("notHandled.confirmation") CONFIRMATION("notHandled.confirmation"),
    @JsonProperty("other.notCorrected") NOT_CORRECTED("other.notCorrected"),
    @JsonProperty("other.feeUnpaid") FEE_UNPAID("other.feeUnpaid"),
    @JsonProperty("other.other") OTHER("other.other");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** The row id of the interchange format of annual reports. */
    public String id() {
        return id;
    }

    /** Whether it keeps information from the applicant, in whole or in part: （二）部分公开、（三）不予公开. */
    public boolean refuses() {
        return this == PARTLY_GRANTED || id.startsWith("refused.");
    }

    /** The label of its row, exactly as in the form, without its number. */
    public String label() {
        return OutcomeTree.ofTheForm().branch(this).label();
    }

    /** The outcome of a row id; empty if the row is no result. */
    public static Optional<Outcome> of(String id) {
        return Arrays.stream(values()).filter(outcome -> outcome.id.equals(id)).findFirst();
    }
}
