package org.gongkailan.cli.requests;

import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.ledger.RequestQuery;
import picocli.CommandLine.Option;

/** Which requests are meant: by class, outcome, year and words. */
final class RequestChoice {
    @Option(names = "--class", paramLabel = "CLASS", description = "${bundle:cli.requests.class}")
    private String kind;

    @Option(names = "--outcome", paramLabel = "ROW", description = "${bundle:cli.requests.outcome}")
    private String outcome;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.requests.year}")
    private Integer year;

    @Option(names = "--find", paramLabel = "WORDS", description = "${bundle:cli.requests.find}")
    private String find = "";

    RequestQuery query() {
        return new RequestQuery(Set.of(),
                kind == null ? null : ApplicantClass.of(kind).orElseThrow(() -> new UserProblem("cli.requests.no-class", kind)),
                outcome == null ? null : outcome(outcome), year, null, find);
    }

    static Outcome outcome(String id) {
        return Outcome.of(id).orElseThrow(() -> new UserProblem("cli.requests.no-outcome", id));
    }
}
