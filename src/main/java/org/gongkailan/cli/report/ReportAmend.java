package org.gongkailan.cli.report;

import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code report amend}: begins a new version beside the frozen one. */
@Command(name = "amend", description = "${bundle:cli.report.amend}")
final class ReportAmend extends ReportStep {
    ReportAmend(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    StoredReport take(Signing signing, StoredReport stored) {
        return signing.amend(stored);
    }
}
