package org.gongkailan.annualreport;

import java.util.Optional;
import org.gongkailan.text.Messages;

/**
 * Which of the two reports of a government this is; mixing them is a real source of wrong figures. A department or a
 * township only has the first.
 */
public enum ReportKind {
    /** 本机关报告: what the authority itself did. */
    OWN("own"),
    /** 汇总报告: the reports of a government's departments and of the level below added up (逐级汇总). */
    SUMMARY("summary");

    private final String id;

    ReportKind(String id) {
        this.id = id;
    }

    /** The word of the interchange format; a file without it holds an authority's own report. */
    public String id() {
        return id;
    }

    /** As a person reads it. */
    public String label() {
        return switch (this) {
            case OWN -> Messages.of("report.kind.own");
            case SUMMARY -> Messages.of("report.kind.summary");
        };
    }

    public static Optional<ReportKind> of(String id) {
        for (ReportKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
