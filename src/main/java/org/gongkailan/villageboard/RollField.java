package org.gongkailan.villageboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gongkailan.text.Messages;

/** What a column of a roll holds. */
public enum RollField {
    @JsonProperty("serial") SERIAL(true, false),
    @JsonProperty("township") TOWNSHIP(true, false),
    @JsonProperty("village") VILLAGE(true, false),
    @JsonProperty("group") GROUP(true, false),
    @JsonProperty("name") NAME(true, false),
    @JsonProperty("id-number") ID_NUMBER(false, false),
    @JsonProperty("bank-card") BANK_CARD(false, false),
    @JsonProperty("phone") PHONE(false, false),
    @JsonProperty("address") ADDRESS(false, false),
    @JsonProperty("birth-date") BIRTH_DATE(false, false),
    @JsonProperty("illness") ILLNESS(false, false),
    @JsonProperty("disability") DISABILITY(false, false),
    @JsonProperty("child-name") CHILD_NAME(false, false),
    @JsonProperty("means") MEANS(false, false),
    @JsonProperty("marital") MARITAL(false, false),
    @JsonProperty("quantity") QUANTITY(true, false),
    @JsonProperty("rate") RATE(true, false),
    @JsonProperty("amount") AMOUNT(true, false),
    @JsonProperty("note") NOTE(false, false),
    /** Words of a column that its heading alone names; any number of such columns. */
    @JsonProperty("text") TEXT(true, true),
    @JsonProperty("date") DATE(true, true),
    /** The line of an office, never a private one. */
    @JsonProperty("office-phone") OFFICE_PHONE(true, true),
    /** A number that is added up. */
    @JsonProperty("sum") SUM(true, true),
    /** A number that is not. */
    @JsonProperty("figure") FIGURE(true, true);

    private final boolean mayBePosted;
    private final boolean byHeading;

    RollField(boolean mayBePosted, boolean byHeading) {
        this.mayBePosted = mayBePosted;
        this.byHeading = byHeading;
    }

    /** Whether a notice may show the column at all; identity, account, telephone, health, family and remarks never. */
    public boolean mayBePosted() {
        return mayBePosted;
    }

    /** Whether a roll may have many of them, told apart by their headings. */
    public boolean byHeading() {
        return byHeading;
    }

    /** Whether it is printed and read as a number. */
    public boolean number() {
        return this == QUANTITY || this == AMOUNT || this == SUM || this == FIGURE;
    }

    /** Whether the table adds it up. */
    public boolean summed() {
        return this == QUANTITY || this == AMOUNT || this == SUM;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case SERIAL -> Messages.of("villageboard.field.serial");
            case TOWNSHIP -> Messages.of("villageboard.field.township");
            case VILLAGE -> Messages.of("villageboard.field.village");
            case GROUP -> Messages.of("villageboard.field.group");
            case NAME -> Messages.of("villageboard.field.name");
            case ID_NUMBER -> Messages.of("villageboard.field.id-number");
            case BANK_CARD -> Messages.of("villageboard.field.bank-card");
            case PHONE -> Messages.of("villageboard.field.phone");
            case ADDRESS -> Messages.of("villageboard.field.address");
            case BIRTH_DATE -> Messages.of("villageboard.field.birth-date");
            case ILLNESS -> Messages.of("villageboard.field.illness");
            case DISABILITY -> Messages.of("villageboard.field.disability");
            case CHILD_NAME -> Messages.of("villageboard.field.child-name");
            case MEANS -> Messages.of("villageboard.field.means");
            case MARITAL -> Messages.of("villageboard.field.marital");
            case QUANTITY -> Messages.of("villageboard.field.quantity");
            case RATE -> Messages.of("villageboard.field.rate");
            case AMOUNT -> Messages.of("villageboard.field.amount");
            case NOTE -> Messages.of("villageboard.field.note");
            case TEXT -> Messages.of("villageboard.field.text");
            case OFFICE_PHONE -> Messages.of("villageboard.field.office-phone");
            case DATE -> Messages.of("villageboard.field.date");
            case SUM -> Messages.of("villageboard.field.sum");
            case FIGURE -> Messages.of("villageboard.field.figure");
        };
    }
}
