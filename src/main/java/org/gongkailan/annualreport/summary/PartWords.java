package org.gongkailan.annualreport.summary;

import org.gongkailan.text.Messages;

/** What becomes of a report, in the words of the interface. */
public final class PartWords {
    private PartWords() {
    }

    /** Such as 已计入. */
    public static String of(UnitReport.Part part) {
        return switch (part) {
            case ADDED -> Messages.of("report.summary.part.added");
            case OTHER_YEAR -> Messages.of("report.summary.part.other-year");
            case TWICE -> Messages.of("report.summary.part.twice");
            case THE_SUM -> Messages.of("report.summary.part.the-sum");
        };
    }
}
