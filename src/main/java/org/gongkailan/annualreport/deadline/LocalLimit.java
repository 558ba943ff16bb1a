package org.gongkailan.annualreport.deadline;

import java.time.MonthDay;
import java.util.Objects;
import org.gongkailan.annualreport.ReportKind;

/**
 * A limit that a local notice sets for this office's reports, earlier than the law's.
 *
 * @param kind     of the report
 * @param day      last day, in the year after the one reported on
 * @param document the notice that sets it, as the office names it
 */
public record LocalLimit(ReportKind kind, MonthDay day, String document) {
    public LocalLimit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(document);
    }
}
