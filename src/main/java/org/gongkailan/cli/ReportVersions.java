package org.gongkailan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.signing.ReportVersion;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report versions}: the frozen versions of a kept report, the latest first, and whether they are intact. */
@Command(name = "versions", description = "${bundle:cli.report.versions}")
final class ReportVersions implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private KeptReport kept;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportVersions(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<ReportVersion> versions;
        try (Office office = kept.open(offices)) {
            versions = office.reportDesk().signing().versions(kept.in(office).id());
        }
        if (json) {
            terminal.json(versions.stream().map(ReportWords::of).toList());
        } else {
            versions.forEach(version -> terminal.data(String.join("\t", Messages.of("report.version.title",
                    version.number()), version.at().toString(), version.person(), version.digest(),
                    version.intact() ? Messages.of("report.version.intact") : Messages.of("report.version.broken"),
                    version.published() == null ? "" : Messages.of("report.version.published", version.published(),
                            version.address()))));
        }
        return versions.stream().allMatch(ReportVersion::intact) ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
