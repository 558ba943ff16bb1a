package org.gongkailan.cli.report;

import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine;

/** {@code report}: the annual report. */
public final class ReportCommands {
    private ReportCommands() {
    }

    /** The noun with its commands, in the order of the help. */
    public static CommandLine of(Offices offices, Terminal terminal) {
        return Group.of("report", "${bundle:cli.report}",
                new ReportImport(offices, terminal), new ReportChecking(offices, terminal),
                new ReportExporting(offices, terminal), new ReportCount(offices, terminal),
                new ReportSummarise(offices, terminal), new ReportConfirm(offices, terminal),
                new ReportSign(offices, terminal), new ReportPublish(offices, terminal),
                new ReportAmend(offices, terminal), new ReportVersions(offices, terminal));
    }
}
