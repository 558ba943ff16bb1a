package org.gongkailan.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Clearance;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code report confirm}: 校核, says of a kept report that it is right as it stands. What stands in the way is printed and
 * nothing is changed, unless the warnings are let stand with a reason.
 */
@Command(name = "confirm", description = "${bundle:cli.report.confirm}")
final class ReportConfirm extends KeptReportCommand {
    @Option(names = "--accept", paramLabel = "REASON", description = "${bundle:cli.report.confirm.accept}")
    private String reason;

    ReportConfirm(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Signing signing, StoredReport stored) {
        signing.requireDraft(stored);
        Clearance clearance = signing.clearance(stored);
        boolean clear = clearance.errors().isEmpty() && (clearance.unseen().isEmpty() || reason != null);
        if (!clear) {
            print(stored, blocking(clearance));
            terminal().talk(Messages.of("cli.report.confirm.not", clearance.errors().size(), clearance.unseen().size()));
            return ExitCode.FINDINGS;
        }
        StoredReport looked = stored;
        for (Finding finding : clearance.unseen()) {
            looked = signing.look(looked, finding, reason);
        }
        StoredReport now = signing.check(looked);
        print(now, List.of());
        sayState(now);
        return ExitCode.FINE;
    }

    private static List<Finding> blocking(Clearance clearance) {
        var blocking = new ArrayList<>(clearance.errors());
        blocking.addAll(clearance.unseen());
        return blocking;
    }

    private void print(StoredReport stored, List<Finding> findings) {
        if (json()) {
            var document = new LinkedHashMap<String, Object>();
            document.put("unit", stored.report().unit().name());
            document.put("year", stored.report().year());
            document.put("state", ReportWords.state(stored.state()));
            document.put("findings", FindingJson.of(findings));
            terminal().json(document);
        } else {
            terminal().findings(findings);
        }
    }
}
