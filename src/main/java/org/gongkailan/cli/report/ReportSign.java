package org.gongkailan.cli.report;

import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report sign}: freezes a confirmed report with its digest. */
@Command(name = "sign", description = "${bundle:cli.report.sign}")
final class ReportSign extends ReportStep {
    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.report.sign.reason}")
    private String reason = "";

    ReportSign(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    StoredReport take(Signing signing, StoredReport stored) {
        return signing.sign(stored, reason);
    }
}
