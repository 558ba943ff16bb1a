package org.gongkailan.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkailan.finding.Finding;
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
import picocli.CommandLine.Option;

/** The steps of a case, each a subcommand of {@code requests}. */
final class RequestsSteps {
    private RequestsSteps() {
    }

    /** All of them. */
    static Object[] all(Offices offices, Terminal terminal) {
        return new Object[] {new Confirm(offices, terminal), new Supplement(offices, terminal),
            new Supplemented(offices, terminal), new Extend(offices, terminal), new Consult(offices, terminal),
            new Opinion(offices, terminal), new Reasons(offices, terminal), new Postpone(offices, terminal),
            new FeeNotice(offices, terminal), new Paid(offices, terminal), new Transfer(offices, terminal),
            new Answer(offices, terminal), new Withdraw(offices, terminal), new Archive(offices, terminal),
            new Remark(offices, terminal)};
    }

    /** {@code requests confirm}: the day on which receipt was confirmed with the applicant. */
    @Command(name = "confirm", description = "${bundle:cli.requests.confirm}")
    private static final class Confirm extends RequestsStep {
        Confirm(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        List<Finding> take(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return ledger.correct(request.received(request.receipt().confirmedOn(day)));
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }

    /** {@code requests supplement}. */
    @Command(name = "supplement", description = "${bundle:requests.step.askSupplement.hint}")
    private static final class Supplement extends RequestsStep {
        @Option(names = "--what", required = true, paramLabel = "TEXT", description = "${bundle:requests.form.what}")
        private String what;

        @Option(names = "--until", required = true, paramLabel = "DATE", description = "${bundle:requests.form.until}")
        private String until;

        Supplement(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.SupplementAsked(day, what, day(until));
        }
    }

    /** {@code requests supplemented}. */
    @Command(name = "supplemented", description = "${bundle:requests.step.supplemented.hint}")
    private static final class Supplemented extends RequestsStep {
        Supplemented(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Supplemented(day, "");
        }
    }

    /** {@code requests extend}. */
    @Command(name = "extend", description = "${bundle:requests.step.extend.hint}")
    private static final class Extend extends RequestsStep {
        @Option(names = "--days", required = true, paramLabel = "N", description = "${bundle:requests.form.days}")
        private int days;

        @Option(names = "--consent", required = true, paramLabel = "NAME", description = "${bundle:requests.form.consent}")
        private String consent;

        @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}")
        private String reason;

        Extend(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Extended(day, days, consent, reason);
        }
    }

    /** {@code requests consult}. */
    @Command(name = "consult", description = "${bundle:requests.step.consult.hint}")
    private static final class Consult extends RequestsStep {
        private static final Map<String, Consultee> WORDS = Map.of("third-party", Consultee.THIRD_PARTY,
                "joint-maker", Consultee.JOINT_MAKER, "authority", Consultee.AUTHORITY);

        @Option(names = "--whom", required = true, paramLabel = "third-party|joint-maker|authority",
                description = "${bundle:requests.form.consultee}")
        private String whom;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "${bundle:requests.form.name}")
        private String name;

        @Option(names = "--delivered", paramLabel = "DATE", description = "${bundle:requests.form.delivered}")
        private String delivered;

        Consult(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            if (!WORDS.containsKey(whom)) {
                throw new UserProblem("cli.requests.no-consultee", whom);
            }
            return new RequestEvent.Consulted(day, UUID.randomUUID().toString(), WORDS.get(whom), name, day(delivered));
        }
    }

    /** {@code requests opinion}: answers the oldest letter that is open. */
    @Command(name = "opinion", description = "${bundle:requests.step.opinion.hint}")
    private static final class Opinion extends RequestsStep {
        @Option(names = "--refuses", description = "${bundle:requests.event.refuses}")
        private boolean refuses;

        @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}")
        private String reason;

        Opinion(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            List<String> answered = request.all(RequestEvent.OpinionReceived.class)
                    .map(RequestEvent.OpinionReceived::consultation).toList();
            String letter = request.all(RequestEvent.Consulted.class).map(RequestEvent.Consulted::id)
                    .filter(id -> !answered.contains(id)).findFirst().orElse("");
            return new RequestEvent.OpinionReceived(day, letter, !refuses, reason);
        }
    }

    /** {@code requests ask-reasons}. */
    @Command(name = "ask-reasons", description = "${bundle:requests.step.askReasons.hint}")
    private static final class Reasons extends RequestsStep {
        Reasons(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.ReasonsAsked(day, "");
        }
    }

    /** {@code requests postpone}. */
    @Command(name = "postpone", description = "${bundle:requests.step.postpone.hint}")
    private static final class Postpone extends RequestsStep {
        @Option(names = "--until", required = true, paramLabel = "DATE", description = "${bundle:requests.form.until}")
        private String until;

        @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:requests.form.reason}")
        private String reason;

        Postpone(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Postponed(day, day(until), reason);
        }
    }

    /** {@code requests fee}: by items or by pages. */
    @Command(name = "fee", description = "${bundle:requests.step.fee.hint}")
    private static final class FeeNotice extends RequestsStep {
        @ArgGroup(multiplicity = "1")
        private Basis basis;

        @Option(names = "--delivered", paramLabel = "DATE", description = "${bundle:requests.form.delivered}")
        private String delivered;

        /** One of the two, never both. */
        private static final class Basis {
            @Option(names = "--items", required = true, paramLabel = "N", description = "${bundle:requests.fee.item}")
            private Integer items;

            @Option(names = "--pages", required = true, paramLabel = "N", description = "${bundle:requests.fee.page}")
            private Integer pages;
        }

        FeeNotice(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            int monthly = MonthlyNumber.of(request, ledger.lists().receivedIn(YearMonth.from(request.receipt().arrived())));
            Fee fee = basis.pages == null ? Tariff.inForce().byItem(monthly, Math.max(0, basis.items))
                    : Tariff.inForce().byPage(Math.max(0, basis.pages));
            return new RequestEvent.FeeNoticed(day, fee, day(delivered));
        }
    }

    /** {@code requests paid}. */
    @Command(name = "paid", description = "${bundle:requests.step.paid.hint}")
    private static final class Paid extends RequestsStep {
        Paid(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.FeePaid(day, request.last(RequestEvent.FeeNoticed.class)
                    .map(notice -> notice.fee().fen()).orElse(0L));
        }
    }

    /** {@code requests transfer}. */
    @Command(name = "transfer", description = "${bundle:requests.step.transfer.hint}")
    private static final class Transfer extends RequestsStep {
        @Option(names = "--to", required = true, paramLabel = "NAME", description = "${bundle:requests.form.to}")
        private String to;

        Transfer(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Transferred(day, to, "");
        }
    }

    /** {@code requests answer}. */
    @Command(name = "answer", description = "${bundle:requests.step.answer.hint}")
    private static final class Answer extends RequestsStep {
        @Option(names = "--outcome", required = true, paramLabel = "ROW", description = "${bundle:cli.requests.outcome}")
        private String outcome;

        @Option(names = "--document", paramLabel = "NO", description = "${bundle:requests.form.document}")
        private String document;

        @Option(names = "--authority", paramLabel = "NAME", description = "${bundle:requests.form.rightAuthority.hint}")
        private String authority;

        @Option(names = "--remark", paramLabel = "TEXT", description = "${bundle:requests.form.remark}")
        private String remark;

        Answer(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Answered(day, RequestsList.outcome(outcome), document, authority, remark);
        }
    }

    /** {@code requests withdraw}. */
    @Command(name = "withdraw", description = "${bundle:requests.step.withdraw.hint}")
    private static final class Withdraw extends RequestsStep {
        Withdraw(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Withdrawn(day, "");
        }
    }

    /** {@code requests archive}. */
    @Command(name = "archive", description = "${bundle:requests.step.archive.hint}")
    private static final class Archive extends RequestsStep {
        @Option(names = "--place", paramLabel = "TEXT", description = "${bundle:requests.form.place}")
        private String place;

        Archive(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Archived(day, place);
        }
    }

    /** {@code requests remark}. */
    @Command(name = "remark", description = "${bundle:requests.step.remark.hint}")
    private static final class Remark extends RequestsStep {
        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "${bundle:requests.form.remark}")
        private String text;

        Remark(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
            return new RequestEvent.Remarked(day, text);
        }
    }
}
