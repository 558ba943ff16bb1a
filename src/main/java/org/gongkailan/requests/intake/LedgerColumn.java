package org.gongkailan.requests.intake;

import org.gongkailan.text.Messages;

/** What a column of a ledger of requests is taken for. */
public enum LedgerColumn implements ColumnUse {
    NUMBER, SERIAL, APPLICANT, CLASS, IDENTITY, CONTACT, CONTENTS, FORM, CHANNEL, RECEIVED, CONFIRMED, SECTION,
    PERSON, SUPPLEMENT_ASKED, SUPPLEMENT_UNTIL, SUPPLEMENTED, EXTENDED, EXTENSION_DAYS, ANSWERED, DOCUMENT, OUTCOME, REMARK,
    /** Nothing: the column is left out. */
    NONE;

    @Override
    public boolean isNone() {
        return this == NONE;
    }

    @Override
    public boolean repeats() {
        return this == CONTACT;
    }

    @Override
    public boolean needed() {
        return this == CONTENTS || this == RECEIVED;
    }

    @Override
    public String label() {
        return switch (this) {
            case NUMBER -> Messages.of("requests.column.number");
            case SERIAL -> Messages.of("requests.intake.serial");
            case APPLICANT -> Messages.of("requests.column.applicant");
            case CLASS -> Messages.of("requests.column.class");
            case IDENTITY -> Messages.of("requests.form.identity");
            case CONTACT -> Messages.of("requests.form.contact");
            case CONTENTS -> Messages.of("requests.column.contents");
            case FORM -> Messages.of("requests.form.form");
            case CHANNEL -> Messages.of("requests.column.channel");
            case RECEIVED -> Messages.of("requests.form.arrived");
            case CONFIRMED -> Messages.of("requests.intake.confirmed");
            case SECTION -> Messages.of("requests.column.section");
            case PERSON -> Messages.of("requests.form.person");
            case SUPPLEMENT_ASKED -> Messages.of("requests.intake.supplementAsked");
            case SUPPLEMENT_UNTIL -> Messages.of("requests.intake.supplementUntil");
            case SUPPLEMENTED -> Messages.of("requests.intake.supplemented");
            case EXTENDED -> Messages.of("requests.intake.extended");
            case EXTENSION_DAYS -> Messages.of("requests.intake.extensionDays");
            case ANSWERED -> Messages.of("requests.form.on.answered");
            case DOCUMENT -> Messages.of("requests.form.document");
            case OUTCOME -> Messages.of("requests.column.outcome");
            case REMARK -> Messages.of("requests.form.remark");
            case NONE -> Messages.of("requests.intake.none");
        };
    }
}
