package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.check.Compared;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.json.ReportReading;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.finding.UserProblem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which report a command is about: a file, or one the workspace keeps. */
final class ReportSource {
    @Parameters(index = "0", arity = "0..1", paramLabel = "F", description = "${bundle:cli.report.file}")
    private Path file;

    @Mixin
    private KeptReport kept;

    /** A report with what its file held that no report can hold, and what of the workspace it is compared with. */
    record Found(ReportReading reading, Compared compared) {
        AnnualReport report() {
            return reading.report();
        }
    }

    boolean isFile() {
        return file != null;
    }

    /** Reads the file, or looks into the workspace. */
    Found find(Offices offices) {
        if (isFile() == kept.named()) {
            throw new UserProblem("cli.report.file-or-workspace");
        }
        if (isFile()) {
            var read = new PublishedReports(new ReportForms()).read(file);
            return new Found(new ReportReading(read.required(), read.findings()), Compared.NOTHING);
        }
        try (Office office = kept.open(offices)) {
            AnnualReport report = kept.in(office).report();
            return new Found(new ReportReading(report, List.of()), office.reportDesk().comparisons().of(report));
        }
    }
}
