package org.gongkailan.annualreport.check;

import java.util.Objects;
import org.gongkailan.annualreport.AnnualReport;

/**
 * What a report is compared with.
 *
 * @param previous the same authority's report for the year before; null where it is not at hand
 * @param others   reports of other units, for repeated sentences; {@link OtherReports#NONE} for none
 */
public record Compared(AnnualReport previous, OtherReports others) {
    /** Compared with nothing: rules that need another report say nothing. */
    public static final Compared NOTHING = new Compared(null, OtherReports.NONE);

    public Compared {
        Objects.requireNonNull(others);
    }
}
