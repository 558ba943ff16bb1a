package org.gongkailan.cli.report;

import java.util.List;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.ReportVersion;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;

/** {@code report versions}: the frozen versions of a kept report, the latest first, and whether they are intact. */
@Command(name = "versions", description = "${bundle:cli.report.versions}")
final class ReportVersions extends KeptReportCommand {
    ReportVersions(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Signing signing, StoredReport stored) {
        List<ReportVersion> versions = signing.versions(stored.id());
        if (json()) {
            terminal().json(versions.stream().map(ReportWords::of).toList());
        } else {
            versions.forEach(version -> terminal().data(line(version)));
        }
        return versions.stream().allMatch(ReportVersion::intact) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static String line(ReportVersion version) {
        return String.join("\t", Messages.of("report.version.title", version.number()), version.at().toString(),
                version.person(), version.digest(),
                Messages.of(version.intact() ? "report.version.intact" : "report.version.broken"),
                version.published() == null ? ""
                        : Messages.of("report.version.published", version.published(), version.address()));
    }
}
