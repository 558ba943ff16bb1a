package org.gongkailan.cli;

import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
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
