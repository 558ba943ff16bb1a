package org.gongkailan.cli.report;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.finding.UserProblem;
import picocli.CommandLine.Option;

/** Which report of which workspace a command is about. */
final class KeptReport {
    @Option(names = {"-w", "--workspace"}, paramLabel = "FILE.gkl", description = "${bundle:cli.report.workspace}")
    private Path workspace;

    @Option(names = "--year", paramLabel = "Y", description = "${bundle:cli.report.year}")
    private Integer year;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.report.unit}")
    private String unit;

    @Option(names = "--kind", paramLabel = "own|summary", description = "${bundle:cli.report.kind}")
    private String kind;

    /** Whether a workspace is named. */
    boolean named() {
        return workspace != null;
    }

    /** Opens the workspace. */
    Office open(Offices offices) {
        if (workspace == null) {
            throw new UserProblem("cli.report.no-workspace");
        }
        if (year == null) {
            throw new UserProblem("cli.report.no-year");
        }
        return offices.open(workspace);
    }

    /**
     * The report. Of several units' the office's own is meant, of both kinds none: that would be guessing.
     *
     * @throws UserProblem if there is none, or it cannot be told which
     */
    StoredReport in(Office office) {
        ReportKind wanted = kind();
        List<StoredReport> found = office.reports().ofYear(year).stream()
                .filter(stored -> unit == null || stored.report().unit().name().equals(unit))
                .filter(stored -> wanted == null || stored.report().kind() == wanted).toList();
        if (found.isEmpty()) {
            throw new UserProblem("cli.report.none", String.valueOf(year));
        }
        String own = office.units().own().name();
        List<StoredReport> meant = found.size() == 1 ? found : found.stream()
                .filter(stored -> unit != null || stored.report().unit().name().equals(own)).toList();
        if (meant.size() != 1) {
            throw new UserProblem(meant.isEmpty() ? "cli.report.several" : "cli.report.both-kinds", String.valueOf(year));
        }
        return meant.getFirst();
    }

    private ReportKind kind() {
        return kind == null ? null : ReportKind.of(kind).orElseThrow(() -> new UserProblem("cli.report.bad-kind", kind));
    }
}
