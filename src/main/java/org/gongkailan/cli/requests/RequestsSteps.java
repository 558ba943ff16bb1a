package org.gongkailan.cli.requests;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.fee.MonthlyNumber;
import org.gongkailan.requests.fee.Tariff;
import org.gongkailan.requests.ledger.RequestLedger;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code requests}: the group, and the steps of a case, each a method; what the law refuses is said and not done. */
@Command
final class RequestsSteps extends Group {
    private static final Map<String, Consultee> CONSULTEES = Map.of("third-party", Consultee.THIRD_PARTY,
            "joint-maker", Consultee.JOINT_MAKER, "authority", Consultee.AUTHORITY);

    private final Offices offices;
    private final Terminal terminal;

    RequestsSteps(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** A count by items or by pages, never both. */
    static final class FeeBasis {
        @Option(names = "--items", required = true, paramLabel = "N", description = "${bundle:requests.fee.item}")
        private Integer items;

        @Option(names = "--pages", required = true, paramLabel = "N", description = "${bundle:requests.fee.page}")
        private Integer pages;
    }

    @Command(name = "confirm", description = "${bundle:cli.requests.confirm}")
    int confirm(@Mixin CaseTarget of) {
        return act(of, (ledger, request, day) -> ledger.correct(request.received(request.receipt().confirmedOn(day))));
    }

    @Command(name = "supplement", description = "${bundle:requests.step.askSupplement.hint}")
    int supplement(@Mixin CaseTarget of,
            @Option(names = "--what", required = true, paramLabel = "TEXT", description = "${bundle:requests.form.what}") String what,
            @Option(names = "--until", required = true, paramLabel = "DATE", description = "${bundle:requests.form.until}") String until) {
        LocalDate last = RequestsCommand.day(until);
        return take(of, (request, day) -> new RequestEvent.SupplementAsked(day, what, last));
    }

    @Command(name = "supplemented", description = "${bundle:requests.step.supplemented.hint}")
    int supplemented(@Mixin CaseTarget of) {
        return take(of, (request, day) -> new RequestEvent.Supplemented(day, ""));
    }

    @Command(name = "extend", description = "${bundle:requests.step.extend.hint}")
    int extend(@Mixin CaseTarget of,
            @Option(names = "--days", required = true, paramLabel = "N", description = "${bundle:requests.form.days}") int days,
            @Option(names = "--consent", required = true, paramLabel = "NAME", description = "${bundle:requests.form.consent}") String consent,
            @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}") String reason) {
        return take(of, (request, day) -> new RequestEvent.Extended(day, days, consent, reason));
    }

    @Command(name = "consult", description = "${bundle:requests.step.consult.hint}")
    int consult(@Mixin CaseTarget of,
            @Option(names = "--whom", required = true, paramLabel = "third-party|joint-maker|authority",
                    description = "${bundle:requests.form.consultee}") String whom,
            @Option(names = "--name", required = true, paramLabel = "NAME", description = "${bundle:requests.form.name}") String name,
            @Option(names = "--delivered", paramLabel = "DATE", description = "${bundle:requests.form.delivered}") String delivered) {
        if (!CONSULTEES.containsKey(whom)) {
            throw new UserProblem("cli.requests.no-consultee", whom);
        }
        LocalDate received = RequestsCommand.day(delivered);
        return take(of, (request, day) -> new RequestEvent.Consulted(day, UUID.randomUUID().toString(),
                CONSULTEES.get(whom), name, received));
    }

    /** Answers the oldest letter that is open. */
    @Command(name = "opinion", description = "${bundle:requests.step.opinion.hint}")
    int opinion(@Mixin CaseTarget of,
            @Option(names = "--refuses", description = "${bundle:requests.event.refuses}") boolean refuses,
            @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}") String reason) {
        return take(of, (request, day) -> new RequestEvent.OpinionReceived(day, openLetter(request), !refuses, reason));
    }

    private static String openLetter(DisclosureRequest request) {
        List<String> answered = request.all(RequestEvent.OpinionReceived.class)
                .map(RequestEvent.OpinionReceived::consultation).toList();
        return request.all(RequestEvent.Consulted.class).map(RequestEvent.Consulted::id)
                .filter(id -> !answered.contains(id)).findFirst().orElse("");
    }

    @Command(name = "ask-reasons", description = "${bundle:requests.step.askReasons.hint}")
    int askReasons(@Mixin CaseTarget of) {
        return take(of, (request, day) -> new RequestEvent.ReasonsAsked(day, ""));
    }

    @Command(name = "postpone", description = "${bundle:requests.step.postpone.hint}")
    int postpone(@Mixin CaseTarget of,
            @Option(names = "--until", required = true, paramLabel = "DATE", description = "${bundle:requests.form.until}") String until,
            @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}") String reason) {
        LocalDate last = RequestsCommand.day(until);
        return take(of, (request, day) -> new RequestEvent.Postponed(day, last, reason));
    }

    @Command(name = "fee", description = "${bundle:requests.step.fee.hint}")
    int fee(@Mixin CaseTarget of, @ArgGroup(multiplicity = "1") FeeBasis basis,
            @Option(names = "--delivered", paramLabel = "DATE", description = "${bundle:requests.form.delivered}") String delivered) {
        LocalDate received = RequestsCommand.day(delivered);
        return act(of, (ledger, request, day) -> ledger.take(request,
                new RequestEvent.FeeNoticed(day, fee(ledger, request, basis), received)));
    }

    private static Fee fee(RequestLedger ledger, DisclosureRequest request, FeeBasis basis) {
        return basis.pages != null ? Tariff.inForce().byPage(Math.max(0, basis.pages))
                : Tariff.inForce().byItem(MonthlyNumber.of(request, ledger.lists()
                        .receivedIn(YearMonth.from(request.receipt().arrived()))), Math.max(0, basis.items));
    }

    @Command(name = "paid", description = "${bundle:requests.step.paid.hint}")
    int paid(@Mixin CaseTarget of) {
        return take(of, (request, day) -> new RequestEvent.FeePaid(day, request.last(RequestEvent.FeeNoticed.class)
                .map(notice -> notice.fee().fen()).orElse(0L)));
    }

    @Command(name = "transfer", description = "${bundle:requests.step.transfer.hint}")
    int transfer(@Mixin CaseTarget of,
            @Option(names = "--to", required = true, paramLabel = "NAME", description = "${bundle:requests.form.to}") String to,
            @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}") String reason) {
        return take(of, (request, day) -> new RequestEvent.Transferred(day, to, reason));
    }

    @Command(name = "answer", description = "${bundle:requests.step.answer.hint}")
    int answer(@Mixin CaseTarget of,
            @Option(names = "--outcome", required = true, paramLabel = "ROW", description = "${bundle:cli.requests.outcome}") String outcome,
            @Option(names = "--document", paramLabel = "NO", description = "${bundle:requests.form.document}") String document,
            @Option(names = "--authority", paramLabel = "NAME", description = "${bundle:requests.form.rightAuthority.hint}") String authority,
            @Option(names = "--remark", paramLabel = "TEXT", description = "${bundle:requests.form.remark}") String remark) {
        return take(of, (request, day) -> new RequestEvent.Answered(day, RequestChoice.outcome(outcome), document, authority, remark));
    }

    @Command(name = "withdraw", description = "${bundle:requests.step.withdraw.hint}")
    int withdraw(@Mixin CaseTarget of,
            @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}") String reason) {
        return take(of, (request, day) -> new RequestEvent.Withdrawn(day, reason));
    }

    @Command(name = "archive", description = "${bundle:requests.step.archive.hint}")
    int archive(@Mixin CaseTarget of,
            @Option(names = "--place", paramLabel = "TEXT", description = "${bundle:requests.form.place}") String place) {
        return take(of, (request, day) -> new RequestEvent.Archived(day, place));
    }

    @Command(name = "remark", description = "${bundle:requests.step.remark.hint}")
    int remark(@Mixin CaseTarget of,
            @Option(names = "--text", required = true, paramLabel = "TEXT", description = "${bundle:requests.form.remark}") String text) {
        return take(of, (request, day) -> new RequestEvent.Remarked(day, text));
    }

    private int take(CaseTarget of, BiFunction<DisclosureRequest, LocalDate, RequestEvent> event) {
        return act(of, (ledger, request, day) -> ledger.take(request, event.apply(request, day)));
    }

    private int act(CaseTarget of, CaseTarget.Act act) {
        return of.act(offices, terminal, act);
    }
}
