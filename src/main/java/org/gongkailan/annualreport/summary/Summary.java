package org.gongkailan.annualreport.summary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormConversion;
import org.gongkailan.finding.Finding;

/**
 * The summary of many units' reports on one year.
 *
 * @param total    the sums on the form of 2021; its texts are still to be written
 * @param reports  every report that was handed in, added or not, by unit
 * @param missing  names of units that should have reported and did not; empty if nobody is expected
 * @param findings about the summary as a whole: who was left out and why, and what the sums themselves break
 */
public record Summary(AnnualReport total, List<UnitReport> reports, List<String> missing, List<Finding> findings) {
    public Summary {
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** The reports that were added up. */
    public List<UnitReport> added() {
        return reports.stream().filter(UnitReport::added).toList();
    }

    /** What each unit contributes to a cell, without those that contribute nothing; in the order of the units. */
    public Map<String, BigDecimal> behind(Figure cell) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        added().forEach(unit -> {
            BigDecimal number = FormConversion.applies(unit.report())
                    ? FormConversion.toCurrent(unit.report()).number(cell) : unit.report().number(cell);
            if (number.signum() != 0) {
                shares.merge(unit.unit(), number, BigDecimal::add);
            }
        });
        return shares;
    }
}
