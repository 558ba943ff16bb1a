package org.gongkailan.annualreport.check;

import java.util.Collection;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;

/**
 * What a report is compared with.
 *
 * @param previous the same authority's report for the year before; null where it is not at hand
 * @param others   reports of other units, for repeated sentences; one with the report's own unit and year is passed over
 */
public record Compared(AnnualReport previous, Collection<AnnualReport> others) {
    /** Compared with nothing: rules that need another report say nothing. */
    public static final Compared NOTHING = new Compared(null, List.of());

    public Compared {
        others = List.copyOf(others);
    }
}
