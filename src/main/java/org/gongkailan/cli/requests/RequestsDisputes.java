package org.gongkailan.cli.requests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeCheck;
import org.gongkailan.requests.dispute.DisputeCounts;
import org.gongkailan.requests.dispute.DisputeLimit;
import org.gongkailan.requests.dispute.DisputeQuery;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requests dispute …}: reviews and lawsuits; who fights is masked wherever it is printed. */
@Command
final class RequestsDisputes extends Group {
    private static final int MOST_DAYS = 36_500;

    private final Offices offices;
    private final Terminal terminal;

    RequestsDisputes(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** Which workspace, and how the answer is printed. */
    static final class Where {
        @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
                description = "${bundle:cli.workspace.file}")
        private Path workspace;

        @Option(names = "--json", description = "${bundle:cli.json}")
        private boolean json;
    }

    /** What becomes known of a dispute as it goes on. */
    static final class Course {
        @Option(names = "--role", paramLabel = "alone|original|reviewer", description = "${bundle:requests.dispute.role}")
        private String role;

        @Option(names = "--authority", paramLabel = "NAME", description = "${bundle:cli.requests.dispute.authority}")
        private String authority;

        @Option(names = "--number", paramLabel = "NO", description = "${bundle:requests.dispute.number}")
        private String number;

        @Option(names = "--reply-due", paramLabel = "DATE", description = "${bundle:requests.dispute.replyDue.hint}")
        private String replyDue;

        @Option(names = "--replied", paramLabel = "DATE", description = "${bundle:requests.dispute.replied.hint}")
        private String replied;

        @Option(names = "--closed", paramLabel = "DATE", description = "${bundle:cli.requests.dispute.closed}")
        private String closed;

        @Option(names = "--result", paramLabel = "RESULT", description = "${bundle:cli.requests.dispute.result}")
        private String result;

        /** The dispute with what was said, the rest as it was. */
        Dispute on(Dispute before) {
            var days = before.days();
            return new Dispute(before.id(), before.stage(), before.applicant(), before.act(),
                    role == null ? before.role() : role(role), authority == null ? before.authority() : authority,
                    number == null ? before.number() : number, new Dispute.Days(days.notified(), day(replyDue, days.replyDue()),
                    day(replied, days.replied()), day(closed, days.closed())), result == null ? before.result()
                    : CaseResult.of(result).orElseThrow(() -> new UserProblem("cli.requests.dispute.bad-result", result)),
                    before.remark());
        }

        private static LocalDate day(String said, LocalDate before) {
            return said == null ? before : RequestsCommand.day(said);
        }

        private static Role role(String word) {
            return Stream.of(Role.values()).filter(role -> word(role).equals(word)).findFirst()
                    .orElseThrow(() -> new UserProblem("cli.requests.dispute.bad-role", word));
        }
    }

    /** What {@code --json} prints of a case; part of the interchange formats. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Case(String id, String stage, String applicant, String act, String role, String authority, String number,
                        LocalDate notified, LocalDate replyDue, LocalDate replied, LocalDate closed, String result,
                        LocalDate due, String dueKind, Long daysLeft) {
        static Case of(Dispute dispute, LocalDate today) {
            DisputeLimit limit = DisputeLimit.of(dispute).orElse(null);
            return new Case(dispute.id(), dispute.stage().id(), dispute.applicant().masked(), dispute.act().words(),
                    word(dispute.role()), dispute.authority(), dispute.number(), dispute.days().notified(),
                    dispute.days().replyDue(), dispute.days().replied(), dispute.days().closed(), dispute.result().id(),
                    limit == null ? null : limit.day(), limit == null ? null : limit.word(),
                    limit == null ? null : limit.left(today));
        }
    }

    /** What {@code --json} prints of a case that was to be put down; with an error among the findings it was not. */
    private record Saved(Case dispute, List<RequestJson.Wrong> findings) {
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Command(name = "add", description = "${bundle:cli.requests.dispute.add}")
    int add(@Mixin Where where, @Mixin Course course,
            @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "${bundle:cli.requests.dispute.stage}") String stage,
            @Option(names = "--over", paramLabel = "NO", description = "${bundle:cli.requests.dispute.over}") String over,
            @Option(names = "--act", paramLabel = "WORDS", description = "${bundle:cli.requests.dispute.act}") String act,
            @Option(names = "--notified", paramLabel = "DATE", description = "${bundle:cli.requests.dispute.notified}") String notified) {
        return in(where, office -> {
            DisclosureRequest request = over == null ? null : RequestsCommand.find(office.requests(), over);
            Applicant applicant = request == null ? new Applicant(ApplicantClass.NATURAL_PERSON, "", "", "")
                    : new Applicant(request.applicant().kind(), request.applicant().name(), "", "");
            String words = request == null || act != null ? act : Messages.of("requests.dispute.actOf", request.number().text());
            LocalDate told = notified == null ? office.disputes().today() : RequestsCommand.day(notified);
            CaseStage meant = CaseStage.of(stage).orElseThrow(() -> new UserProblem("cli.requests.dispute.bad-stage", stage));
            return save(office, where, course.on(new Dispute(Dispute.newId(), meant, applicant,
                    new DisputedAct(request == null ? null : request.id(), words), Role.ALONE, "", "",
                    new Dispute.Days(told, null, null, null), CaseResult.PENDING, "")));
        });
    }

    @Command(name = "change", description = "${bundle:cli.requests.dispute.change}")
    int change(@Mixin Where where, @Mixin Course course,
            @Parameters(paramLabel = "ID|NO", description = "${bundle:cli.requests.dispute.id}") String id) {
        return in(where, office -> {
            List<Dispute> meant = office.disputes().all().stream().filter(dispute -> dispute.id().equals(id)
                    || !id.isBlank() && dispute.number().equals(id)).toList();
            if (meant.size() != 1) {
                throw new UserProblem("cli.requests.dispute.unknown", id);
            }
            return save(office, where, course.on(meant.getFirst()));
        });
    }

    private int save(Office office, Where where, Dispute dispute) {
        List<Finding> found = new DisputeCheck(office.disputes().today()).check(dispute);
        if (!Finding.anyError(found)) {
            office.disputes().save(dispute);
        }
        if (where.json) {
            terminal.json(new Saved(Case.of(dispute, office.disputes().today()), RequestJson.wrong(found)));
        } else {
            terminal.objections(found);
            if (!Finding.anyError(found)) {
                terminal.data(dispute.id());
            }
        }
        return ExitCode.of(found);
    }

    @Command(name = "list", description = "${bundle:cli.requests.dispute.list}")
    int list(@Mixin Where where) {
        return in(where, office -> say(office, where, office.disputes().all()));
    }

    @Command(name = "due", description = "${bundle:cli.requests.dispute.due}")
    int due(@Mixin Where where,
            @Option(names = "--within", paramLabel = "N", defaultValue = "36500", description = "${bundle:cli.requests.within}") int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new UserProblem("cli.catalogue.due.bad-days", days, MOST_DAYS);
        }
        return in(where, office -> say(office, where, office.disputes().dueUntil(office.disputes().today().plusDays(days))));
    }

    private int say(Office office, Where where, List<Dispute> disputes) {
        if (where.json) {
            terminal.json(disputes.stream().map(dispute -> Case.of(dispute, office.disputes().today())).toList());
        } else {
            disputes.forEach(dispute -> terminal.data(Messages.of("cli.requests.dispute.line", dispute.result().label(),
                    dispute.stage().label(), dispute.applicant().masked(), dispute.act().words(), dispute.days().notified(),
                    DisputeLimit.of(dispute).map(DisputeLimit::label).orElse("")).strip()));
        }
        terminal.talk(Messages.of("requests.dispute.count", disputes.size()));
        return ExitCode.FINE;
    }

    @Command(name = "count", description = "${bundle:cli.requests.dispute.table}")
    int count(@Mixin Where where,
            @Option(names = "--year", required = true, paramLabel = "Y", description = "${bundle:cli.library.year}") int year) {
        return in(where, office -> {
            DisputeCounts counts = office.disputes().counts(year);
            if (where.json) {
                terminal.json(table(counts));
            } else {
                for (CaseStage stage : CaseStage.values()) {
                    terminal.data(Messages.of("cli.requests.dispute.row", stage.label(), counts.total(stage),
                            counts.number(stage, CaseResult.UPHELD), counts.number(stage, CaseResult.CORRECTED),
                            counts.number(stage, CaseResult.OTHER), counts.number(stage, CaseResult.PENDING)));
                }
            }
            return ExitCode.FINE;
        });
    }

    private static Map<String, Map<String, List<String>>> table(DisputeCounts counts) {
        var table = new LinkedHashMap<String, Map<String, List<String>>>();
        for (CaseStage stage : CaseStage.values()) {
            var row = new LinkedHashMap<String, List<String>>();
            for (CaseResult result : CaseResult.values()) {
                row.put(result.id(), counts.ids(stage, result));
            }
            table.put(stage.id(), row);
        }
        return table;
    }

    @Command(name = "import", description = "${bundle:requests.dispute.import.title}")
    int take(@Mixin Where where, @Mixin LedgerTaking taking) {
        return in(where, office -> taking.take(office.disputeImport(), terminal, where.json));
    }

    @Command(name = "export", description = "${bundle:cli.requests.dispute.export}")
    int export(@Mixin Where where, @Mixin LedgerWriting writing) {
        return in(where, office -> writing.write(terminal, where.json,
                (names, out, progress) -> office.ledgerExport().writeDisputes(DisputeQuery.ALL, names, out, progress)));
    }

    private int in(Where where, Function<Office, Integer> work) {
        try (Office office = offices.open(where.workspace)) {
            return work.apply(office);
        }
    }
}
