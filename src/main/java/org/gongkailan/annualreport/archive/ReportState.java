package org.gongkailan.annualreport.archive;

import org.gongkailan.text.Messages;

/** How far a report has come. From 已签发 on it is frozen; amending begins a new version at 草稿. */
public enum ReportState {
    /** 草稿: being written. */
    DRAFT,
    /** 已校核: no error is left, every warning was looked at; any change makes it a draft again. */
    CHECKED,
    /** 已签发: frozen with its digest, not yet published. */
    SIGNED,
    /** 已公布: frozen, with the day and the place where it was published. */
    PUBLISHED;

    /** Whether nothing of the report may be changed. */
    public boolean frozen() {
        return this == SIGNED || this == PUBLISHED;
    }

    public String label() {
        return switch (this) {
            case DRAFT -> Messages.of("report.state.draft");
            case CHECKED -> Messages.of("report.state.checked");
            case SIGNED -> Messages.of("report.state.signed");
            case PUBLISHED -> Messages.of("report.state.published");
        };
    }
}
