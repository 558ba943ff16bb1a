package org.gongkailan.villageboard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column of a payment roll holds. */
public enum RollField {
    @JsonProperty("serial") SERIAL(true),
    @JsonProperty("township") TOWNSHIP(true),
    @JsonProperty("village") VILLAGE(true),
    @JsonProperty("group") GROUP(true),
    @JsonProperty("name") NAME(true),
    @JsonProperty("id-number") ID_NUMBER(false),
    @JsonProperty("bank-card") BANK_CARD(false),
    @JsonProperty("phone") PHONE(false),
    @JsonProperty("quantity") QUANTITY(true),
    @JsonProperty("rate") RATE(true),
    @JsonProperty("amount") AMOUNT(true),
    @JsonProperty("note") NOTE(false);

    private final boolean mayBePosted;

    RollField(boolean mayBePosted) {
        this.mayBePosted = mayBePosted;
    }

    /** Whether a notice may show the column at all; identity, account, telephone and free remarks never. */
    public boolean mayBePosted() {
        return mayBePosted;
    }
}
