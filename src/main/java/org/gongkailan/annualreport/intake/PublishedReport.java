package org.gongkailan.annualreport.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;

/**
 * A report as a file has it.
 *
 * @param file     how sentences call the file
 * @param report   what was read; its unit's name is empty and its year 0 where the file does not tell them
 * @param findings what could not be read, with its place
 */
public record PublishedReport(String file, AnnualReport report, List<Finding> findings) {
    public PublishedReport {
        Objects.requireNonNull(file);
        Objects.requireNonNull(report);
        findings = List.copyOf(findings);
    }

    /** Whether unit and year are known. */
    public boolean named() {
        return !report.unit().name().isEmpty() && report.year() > 0;
    }

    /** The same report of another unit or year, as a person corrects them; its form stays. */
    public PublishedReport of(ReportingUnit unit, int year) {
        return new PublishedReport(file, report.of(unit, year), findings);
    }

    /**
     * The report, which must know whose it is.
     *
     * @throws UserProblem if unit or year is missing
     */
    public AnnualReport required() {
        if (report.unit().name().isEmpty()) {
            throw new UserProblem("report.intake.no-unit", file);
        }
        if (report.year() == 0) {
            throw new UserProblem("report.intake.no-year", file);
        }
        return report;
    }
}
