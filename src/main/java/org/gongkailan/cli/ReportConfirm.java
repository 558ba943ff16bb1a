package org.gongkailan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Clearance;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code report confirm}: 校核, says of a kept report that it is right as it stands. What stands in the way is printed and
 * nothing is changed, unless the warnings are let stand with a reason.
 */
@Command(name = "confirm", description = "${bundle:cli.report.confirm}")
final class ReportConfirm implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private KeptReport kept;

    @Option(names = "--accept", paramLabel = "REASON", description = "${bundle:cli.report.confirm.accept}")
    private String reason;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportConfirm(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = kept.open(offices)) {
            Signing signing = office.reportDesk().signing();
            StoredReport stored = kept.in(office);
            Clearance clearance = signing.clearance(stored);
            boolean clear = clearance.errors().isEmpty() && (clearance.unseen().isEmpty() || reason != null);
            if (!clear) {
                print(stored, blocking(clearance));
                terminal.talk(Messages.of("cli.report.confirm.not", clearance.errors().size(), clearance.unseen().size()));
                return ExitCode.FINDINGS;
            }
            StoredReport looked = stored;
            for (Finding finding : clearance.unseen()) {
                looked = signing.look(looked, finding, reason);
            }
            StoredReport now = signing.check(looked);
            print(now, List.of());
            terminal.talk(Messages.of("cli.report.state", now.report().unit().name(),
                    String.valueOf(now.report().year()), now.report().kind().label(), now.state().label()));
        }
        return ExitCode.FINE;
    }

    private static List<Finding> blocking(Clearance clearance) {
        var blocking = new ArrayList<>(clearance.errors());
        blocking.addAll(clearance.unseen());
        return blocking;
    }

    private void print(StoredReport stored, List<Finding> findings) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("unit", stored.report().unit().name());
            document.put("year", stored.report().year());
            document.put("state", ReportWords.state(stored.state()));
            document.put("findings", FindingJson.of(findings));
            terminal.json(document);
        } else {
            terminal.findings(findings);
        }
    }
}
