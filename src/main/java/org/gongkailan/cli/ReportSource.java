package org.gongkailan.cli;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.json.ReportReading;
import org.gongkailan.finding.UserProblem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which report a command is about: a file, or one the workspace keeps. */
final class ReportSource {
    @Parameters(index = "0", arity = "0..1", paramLabel = "F", description = "${bundle:cli.report.file}")
    private Path file;

    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE.gkl", description = "${bundle:cli.report.workspace}")
    private Path workspace;

    @Option(names = "--year", paramLabel = "Y", description = "${bundle:cli.report.year}")
    private Integer year;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.report.unit}")
    private String unit;

    /**
     * A report with what its file held that no report can hold, and the one for the year before.
     *
     * @param previous null where it is not at hand
     * @param others   other units' reports on the same year
     */
    record Found(ReportReading reading, AnnualReport previous, List<AnnualReport> others) {
        AnnualReport report() {
            return reading.report();
        }
    }

    boolean isFile() {
        return file != null;
    }

    /** Reads the file, or looks into the workspace. */
    Found find(Offices offices) {
        if (isFile() == (workspace != null)) {
            throw new UserProblem("cli.report.file-or-workspace");
        }
        if (isFile()) {
            var read = new PublishedReports(new ReportForms()).read(file);
            return new Found(new ReportReading(read.required(), read.findings()), null, List.of());
        }
        if (year == null) {
            throw new UserProblem("cli.report.no-year");
        }
        try (Office office = offices.open(workspace)) {
            AnnualReport report = kept(office).report();
            List<AnnualReport> others = office.reports().ofYear(year).stream().map(StoredReport::report).toList();
            return new Found(new ReportReading(report, List.of()), office.reports().previousOf(report).orElse(null),
                    others);
        }
    }

    private StoredReport kept(Office office) {
        ReportArchive archive = office.reports();
        List<StoredReport> ofYear = archive.ofYear(year).stream()
                .filter(stored -> unit == null || stored.report().unit().name().equals(unit)).toList();
        if (ofYear.isEmpty()) {
            throw new UserProblem("cli.report.none", year);
        }
        String own = office.units().own().name();
        return ofYear.size() == 1 ? ofYear.getFirst() : ofYear.stream()
                .filter(stored -> stored.report().unit().name().equals(own)).findFirst()
                .orElseThrow(() -> new UserProblem("cli.report.several", year));
    }
}
