package org.gongkailan.annualreport.summary;

import java.util.List;
import java.util.Objects;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;

/**
 * A unit's report on its way into a summary.
 *
 * @param source   the file it came from, or the unit's name
 * @param report   as published
 * @param part     what becomes of it
 * @param findings what was noticed while reading it and what its own check says
 */
public record UnitReport(String source, AnnualReport report, Part part, List<Finding> findings) {
    /** What becomes of a report in the summary. */
    public enum Part {
        /** Added, cell by cell. */
        ADDED,
        /** Left out: about another year. */
        OTHER_YEAR,
        /** Left out: the unit has one already. */
        TWICE,
        /** Left out: it is the summary itself, not a part of it. */
        THE_SUM
    }

    public UnitReport {
        Objects.requireNonNull(source);
        Objects.requireNonNull(report);
        Objects.requireNonNull(part);
        findings = List.copyOf(findings);
    }

    /** The name of the unit as its report has it. */
    public String unit() {
        return report.unit().name();
    }

    /** Whether its figures count. */
    public boolean added() {
        return part == Part.ADDED;
    }

    /** How many findings of a severity it has. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    UnitReport as(Part other, List<Finding> checked) {
        return new UnitReport(source, report, other, checked);
    }
}
