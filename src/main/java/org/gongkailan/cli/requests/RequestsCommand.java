package org.gongkailan.cli.requests;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestQuery;
import picocli.CommandLine.Option;

/** What all {@code requests} commands share: the workspace, the day, how a case is found and what is said of it. */
abstract class RequestsCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    private final Offices offices;
    private final Terminal terminal;

    RequestsCommand(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            return run(office);
        }
    }

    /** Does the work; answers the exit code. */
    abstract int run(Office office);

    Terminal terminal() {
        return terminal;
    }

    boolean json() {
        return json;
    }

    /** A day as typed; null where nothing was. */
    static LocalDate day(String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserProblem(e, "cli.requests.no-day", text);
        }
    }

    /** The case with an id or a number; of numbers the running one of this year will do. */
    static DisclosureRequest find(RequestLedger ledger, String idOrNumber) {
        List<DisclosureRequest> meant = ledger.lists().all(RequestQuery.ALL).stream().map(RequestLine::request)
                .filter(request -> request.id().equals(idOrNumber) || request.number().text().equals(idOrNumber)
                        || request.number().year() == ledger.lists().today().getYear()
                        && String.valueOf(request.number().serial()).equals(idOrNumber)).toList();
        if (meant.size() != 1) {
            throw new UserProblem("cli.requests.unknown", idOrNumber);
        }
        return meant.getFirst();
    }

    /** Says where a case stands now, with the findings of what was done. */
    int say(RequestLedger ledger, String id, List<Finding> findings) {
        return RequestJson.say(terminal, json, ledger.lists().line(id).orElseThrow(), findings);
    }
}
