package org.gongkailan.cli;

import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.ledger.RequestQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requests list}: the requests, open ones first, narrowed by class, outcome, year and words. */
@Command(name = "list", description = "${bundle:cli.requests.list}")
final class RequestsList extends RequestsCommand {
    @Option(names = "--class", paramLabel = "CLASS", description = "${bundle:cli.requests.class}")
    private String kind;

    @Option(names = "--outcome", paramLabel = "ROW", description = "${bundle:cli.requests.outcome}")
    private String outcome;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.requests.year}")
    private Integer year;

    @Option(names = "--find", paramLabel = "WORDS", description = "${bundle:cli.requests.find}")
    private String find = "";

    @Option(names = "--open", description = "${bundle:cli.requests.open}")
    private boolean open;

    RequestsList(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Office office) {
        var query = new RequestQuery(Set.of(),
                kind == null ? null : ApplicantClass.of(kind).orElseThrow(() -> new UserProblem("cli.requests.no-class", kind)),
                outcome == null ? null : outcome(outcome), year, null, find);
        var lines = office.requests().lists().all(query).stream().filter(line -> !open || line.state().open()).toList();
        if (json()) {
            terminal().json(lines.stream().map(line -> RequestJson.of(line, List.of())).toList());
        } else {
            lines.forEach(line -> terminal().data(RequestJson.line(line)));
        }
        return ExitCode.FINE;
    }

    static Outcome outcome(String id) {
        return Outcome.of(id).orElseThrow(() -> new UserProblem("cli.requests.no-outcome", id));
    }
}
