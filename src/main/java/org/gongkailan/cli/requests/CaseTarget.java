package org.gongkailan.cli.requests;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.ledger.RequestLedger;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case of which workspace something is done to, and on which day; prints where the case stands then. */
final class CaseTarget {
    @Parameters(paramLabel = "ID|NUMBER", description = "${bundle:cli.requests.number}")
    private String number;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.requests.on}")
    private String on;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** Something done to a case on a day; answers what stands against it. */
    interface Act {
        List<Finding> on(RequestLedger ledger, DisclosureRequest request, LocalDate day);
    }

    /** Does it; answers the exit code. */
    int act(Offices offices, Terminal terminal, Act act) {
        LocalDate day = RequestsCommand.day(on);
        try (Office office = offices.open(workspace)) {
            RequestLedger ledger = office.requests();
            DisclosureRequest request = RequestsCommand.find(ledger, number);
            List<Finding> found = act.on(ledger, request, day == null ? ledger.lists().today() : day);
            return RequestJson.say(terminal, json, ledger.lists().line(request.id()).orElseThrow(), found);
        }
    }
}
