package org.gongkailan.cli.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue due}: what is planned and due, overdue first; {@code --ics} writes it as a calendar file as well. */
@Command(name = "due", description = "${bundle:cli.catalogue.due}")
final class CatalogueDue implements Callable<Integer> {
    private static final int MOST_DAYS = 36_500;

    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--within", paramLabel = "N", description = "${bundle:cli.catalogue.due.within}")
    private int days = MOST_DAYS;

    @Option(names = "--ics", paramLabel = "F", description = "${bundle:cli.catalogue.due.ics}")
    private Path ics;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** What {@code --json} prints; part of the interchange formats. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Due(String id, String title, String matter, String body, LocalDate formed, LocalDate due,
                       Integer provisionalYear, String state) {
        static Due of(DisclosureLine line) {
            var disclosure = line.disclosure();
            return new Due(line.id(), disclosure.title(), disclosure.subject().matter(), disclosure.subject().body(),
                    disclosure.formed(), line.due(), line.provisionalYear(), line.state().word());
        }
    }

    /** The whole document of {@code --json}. */
    private record Report(LocalDate today, List<Due> due) {
    }

    CatalogueDue(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (days < 0 || days > MOST_DAYS) {
            throw new UserProblem("cli.catalogue.due.bad-days", days, MOST_DAYS);
        }
        try (Office office = offices.open(workspace)) {
            DisclosureDesk disclosures = office.disclosures();
            LocalDate last = disclosures.ledger().today().plusDays(days);
            print(disclosures.ledger().today(), disclosures.ledger().dueUntil(last, Integer.MAX_VALUE));
            if (ics != null) {
                terminal.talk(Messages.of("catalogue.disclosure.ics.done", disclosures.export().writeCalendar(last, ics), ics));
            }
        }
        return ExitCode.FINE;
    }

    private void print(LocalDate today, List<DisclosureLine> lines) {
        if (json) {
            terminal.json(new Report(today, lines.stream().map(Due::of).toList()));
        } else {
            lines.forEach(line -> terminal.data(Messages.of("cli.catalogue.due.line", line.due(), line.state().label(),
                    line.disclosure().title(), line.disclosure().subject().matter())));
        }
        terminal.talk(Messages.of("cli.catalogue.due.count", lines.size()));
    }
}
