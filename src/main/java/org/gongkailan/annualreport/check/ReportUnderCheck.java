package org.gongkailan.annualreport.check;

import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.finding.Place;

/**
 * What the rules look at.
 *
 * @param report   the report itself
 * @param previous the same authority's report for the year before; null where it is not at hand
 * @param form     the form that names the report's cells
 */
record ReportUnderCheck(AnnualReport report, AnnualReport previous, ReportForm form) {
    Sums sums() {
        return new Sums(report);
    }

    Optional<AnnualReport> lastYear() {
        return Optional.ofNullable(previous);
    }

    /** Whether this year's and last year's report both fill a table, so that they can be compared. */
    boolean bothHave(TablePart part) {
        return report.has(part) && previous != null && previous.has(part);
    }

    Place place(Figure figure) {
        return new Place(figure.id(), label(figure));
    }

    Place place(TablePart part) {
        return new Place(part.id(), form.section(part).title());
    }

    String label(Figure figure) {
        return form.labelOf(figure).orElse(figure.id());
    }
}
