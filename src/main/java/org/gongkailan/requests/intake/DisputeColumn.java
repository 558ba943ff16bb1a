package org.gongkailan.requests.intake;

import org.gongkailan.text.Messages;

/** What a column of a ledger of disputes is taken for. */
public enum DisputeColumn implements ColumnUse {
    STAGE, APPLICANT, CLASS, REQUEST, ACT, ROLE, AUTHORITY, NUMBER, NOTIFIED, REPLY_DUE, REPLIED, CLOSED, RESULT, REMARK,
    /** Nothing: the column is left out. */
    NONE;

    @Override
    public boolean isNone() {
        return this == NONE;
    }

    @Override
    public boolean repeats() {
        return false;
    }

    @Override
    public boolean needed() {
        return this == STAGE || this == NOTIFIED;
    }

    @Override
    public String label() {
        return switch (this) {
            case STAGE -> Messages.of("requests.dispute.stage");
            case APPLICANT -> Messages.of("requests.dispute.applicant");
            case CLASS -> Messages.of("requests.column.class");
            case REQUEST -> Messages.of("requests.dispute.request");
            case ACT -> Messages.of("requests.dispute.act");
            case ROLE -> Messages.of("requests.dispute.role");
            case AUTHORITY -> Messages.of("requests.dispute.authority");
            case NUMBER -> Messages.of("requests.dispute.number");
            case NOTIFIED -> Messages.of("requests.dispute.notified");
            case REPLY_DUE -> Messages.of("requests.dispute.replyDue");
            case REPLIED -> Messages.of("requests.dispute.replied");
            case CLOSED -> Messages.of("requests.dispute.closed");
            case RESULT -> Messages.of("requests.dispute.result");
            case REMARK -> Messages.of("requests.dispute.remark");
            case NONE -> Messages.of("requests.intake.none");
        };
    }
}
