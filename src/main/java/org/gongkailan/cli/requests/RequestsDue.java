package org.gongkailan.cli.requests;

import java.util.List;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requests due}: open requests whose day is near, overdue first. */
@Command(name = "due", description = "${bundle:cli.requests.due}")
final class RequestsDue extends RequestsCommand {
    private static final int MOST_DAYS = 36_500;

    @Option(names = "--within", paramLabel = "N", description = "${bundle:cli.requests.within}")
    private int days = MOST_DAYS;

    RequestsDue(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Office office) {
        if (days < 0 || days > MOST_DAYS) {
            throw new UserProblem("cli.catalogue.due.bad-days", days, MOST_DAYS);
        }
        var ledger = office.requests();
        var lines = ledger.lists().dueUntil(ledger.lists().today().plusDays(days), Integer.MAX_VALUE);
        if (json()) {
            terminal().json(lines.stream().map(line -> RequestJson.of(line, List.of())).toList());
        } else {
            lines.forEach(line -> terminal().data(RequestJson.line(line)));
        }
        return ExitCode.FINE;
    }
}
