package org.gongkailan.requests.clock;

import org.gongkailan.text.Messages;

/** What a request is waiting for; follows from its events alone. */
public enum Phase {
    /** 待确认: the day of receipt is still to be confirmed with the applicant. */
    TO_CONFIRM,
    /** 办理中: the days of the office run. */
    RUNNING,
    /** 待补正. */
    SUPPLEMENTING,
    /** 征求意见. */
    CONSULTING,
    /** 待缴费. */
    PAYING,
    /** 已办结. */
    FINISHED,
    /** 已归档. */
    ARCHIVED;

    /** Whether it was answered, given up or withdrawn. */
    public boolean over() {
        return this == FINISHED || this == ARCHIVED;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case TO_CONFIRM -> Messages.of("requests.phase.toConfirm");
            case RUNNING -> Messages.of("requests.phase.running");
            case SUPPLEMENTING -> Messages.of("requests.phase.supplementing");
            case CONSULTING -> Messages.of("requests.phase.consulting");
            case PAYING -> Messages.of("requests.phase.paying");
            case FINISHED -> Messages.of("requests.phase.finished");
            case ARCHIVED -> Messages.of("requests.phase.archived");
        };
    }

    /** The word of {@code --json} and of the store. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
