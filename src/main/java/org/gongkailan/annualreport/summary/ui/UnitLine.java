package org.gongkailan.annualreport.summary.ui;

import java.math.BigDecimal;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.summary.UnitReport;
import org.gongkailan.finding.Severity;

/**
 * A unit in the table.
 *
 * @param unit   its name
 * @param report what it handed in; null for a unit that is missing
 */
record UnitLine(String unit, UnitReport report) {
    boolean missing() {
        return report == null;
    }

    /** How many findings of a severity its report has. */
    long count(Severity severity) {
        return missing() ? 0 : report.count(severity);
    }

    boolean wrong() {
        return count(Severity.ERROR) > 0;
    }

    boolean leftOut() {
        return !missing() && !report.added();
    }

    /** What its report states in a cell; null for a unit without one. */
    BigDecimal number(Figure cell) {
        return missing() ? null : report.report().number(cell);
    }
}
