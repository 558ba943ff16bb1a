package org.gongkailan.cli.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report publish}: notes when and where a signed report was published. */
@Command(name = "publish", description = "${bundle:cli.report.publish}")
final class ReportPublish extends ReportStep {
    @Option(names = "--on", paramLabel = "DATE", required = true, description = "${bundle:cli.report.publish.on}")
    private String day;

    @Option(names = "--address", paramLabel = "TEXT", required = true,
            description = "${bundle:cli.report.publish.address}")
    private String address;

    ReportPublish(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    StoredReport take(Signing signing, StoredReport stored) {
        try {
            return signing.publish(stored, LocalDate.parse(day), address);
        } catch (DateTimeParseException e) {
            throw new UserProblem(e, "cli.report.publish.bad-day", day);
        }
    }
}
