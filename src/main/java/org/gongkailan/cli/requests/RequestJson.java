package org.gongkailan.cli.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;

/** What {@code --json} prints of a request; part of the interchange formats. The applicant is not named. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RequestJson(String id, String number, ApplicantClass applicantClass, String contents, LocalDate received, String phase,
                   String state, LocalDate due, String dueKind, Integer daysLeft, Integer provisionalYear, Outcome outcome,
                   LocalDate finished, List<RequestEvent> events, List<Wrong> findings) {
    /** A finding in a word, its severity and its sentence. */
    record Wrong(String rule, String severity, String message) {
    }

    /** Findings as {@code --json} prints them. */
    static List<Wrong> wrong(List<Finding> findings) {
        return findings.stream().map(finding -> new Wrong(finding.rule(), finding.severity().word(), finding.message())).toList();
    }

    static RequestJson of(RequestLine line, List<Finding> findings) {
        var request = line.request();
        Limit watched = line.reckoning().watched();
        return new RequestJson(request.id(), request.number().text(), request.applicant().kind(), request.wanted().description(),
                line.reckoning().received(), line.reckoning().phase().word(), line.state().word(), line.due(),
                watched == null ? null : watched.kind().word(), line.daysLeft(),
                watched == null ? null : watched.provisionalYear(), request.outcome().orElse(null),
                line.reckoning().finished(), request.events(), wrong(findings));
    }

    /** Prints a request with the findings of what was done to it; answers the exit code. */
    static int say(Terminal terminal, boolean json, RequestLine line, List<Finding> findings) {
        if (json) {
            terminal.json(of(line, findings));
        } else {
            terminal.objections(findings);
            terminal.data(line(line));
        }
        return ExitCode.of(findings);
    }

    /** One line of data for a person. */
    static String line(RequestLine line) {
        return Messages.of("cli.requests.line", line.request().number().text(), line.state().label(),
                line.due() == null ? Messages.of("cli.requests.no-due") : line.due(), line.request().wanted().description());
    }
}
