package org.gongkailan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeCheck;
import org.gongkailan.requests.dispute.DisputeCounts;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requests dispute …}: reviews and lawsuits; who fights is masked wherever it is printed. */
final class RequestsDisputes {
    private RequestsDisputes() {
    }

    /** The commands, in the order of the help. */
    static Object[] all(Offices offices, Terminal terminal) {
        return new Object[] {new Add(offices, terminal), new Listing(offices, terminal), new Counting(offices, terminal)};
    }

    /** {@code requests dispute add}: puts down a case; prints its id. */
    @Command(name = "add", description = "${bundle:cli.requests.dispute.add}")
    private static final class Add extends RequestsCommand {
        @Option(names = "--stage", required = true, paramLabel = "STAGE", description = "${bundle:cli.requests.dispute.stage}")
        private String stage;

        @Option(names = "--over", paramLabel = "NO", description = "${bundle:cli.requests.dispute.over}")
        private String over;

        @Option(names = "--act", paramLabel = "WORDS", description = "${bundle:cli.requests.dispute.act}")
        private String act = "";

        @Option(names = "--authority", paramLabel = "NAME", description = "${bundle:cli.requests.dispute.authority}")
        private String authority = "";

        @Option(names = "--notified", paramLabel = "DATE", description = "${bundle:cli.requests.dispute.notified}")
        private String notified;

        @Option(names = "--closed", paramLabel = "DATE", description = "${bundle:cli.requests.dispute.closed}")
        private String closed;

        @Option(names = "--result", paramLabel = "RESULT", description = "${bundle:cli.requests.dispute.result}")
        private String result = CaseResult.PENDING.id();

        Add(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        int run(Office office) {
            Dispute dispute = dispute(office);
            List<Finding> found = new DisputeCheck(office.disputes().today()).check(dispute);
            terminal().findings(found);
            if (!Finding.anyError(found)) {
                office.disputes().save(dispute);
                terminal().data(dispute.id());
            }
            return ExitCode.of(found);
        }

        private Dispute dispute(Office office) {
            var request = over == null ? null : find(office.requests(), over);
            Applicant applicant = request == null ? new Applicant(ApplicantClass.NATURAL_PERSON, "", "", "")
                    : new Applicant(request.applicant().kind(), request.applicant().name(), "", "");
            String words = request == null || !act.isBlank() ? act
                    : Messages.of("requests.dispute.actOf", request.number().text());
            LocalDate told = notified == null ? office.disputes().today() : day(notified);
            return new Dispute(Dispute.newId(), CaseStage.of(stage)
                    .orElseThrow(() -> new UserProblem("cli.requests.dispute.bad-stage", stage)), applicant,
                    new DisputedAct(request == null ? null : request.id(), words), Role.ALONE, authority, "",
                    new Dispute.Days(told, null, null, day(closed)), CaseResult.of(result)
                    .orElseThrow(() -> new UserProblem("cli.requests.dispute.bad-result", result)), "");
        }
    }

    /** {@code requests dispute list}. */
    @Command(name = "list", description = "${bundle:cli.requests.dispute.list}")
    private static final class Listing extends RequestsCommand {
        Listing(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        /** What {@code --json} prints of a case; part of the interchange formats. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private record Case(String id, String stage, String applicant, String act, String role, String authority,
                            String number, LocalDate notified, LocalDate replyDue, LocalDate closed, String result) {
            static Case of(Dispute dispute) {
                return new Case(dispute.id(), dispute.stage().id(), dispute.applicant().masked(), dispute.act().words(),
                        dispute.role().name().toLowerCase(java.util.Locale.ROOT), dispute.authority(), dispute.number(),
                        dispute.days().notified(), dispute.days().replyDue(), dispute.days().closed(), dispute.result().id());
            }
        }

        @Override
        int run(Office office) {
            List<Dispute> all = office.disputes().all();
            if (json()) {
                terminal().json(all.stream().map(Case::of).toList());
            } else {
                all.forEach(dispute -> terminal().data(Messages.of("cli.requests.dispute.line", dispute.result().label(),
                        dispute.stage().label(), dispute.applicant().masked(), dispute.act().words(),
                        dispute.days().notified())));
            }
            terminal().talk(Messages.of("requests.dispute.count", all.size()));
            return ExitCode.FINE;
        }
    }

    /** {@code requests dispute count}: table 4 of a year. */
    @Command(name = "count", description = "${bundle:cli.requests.dispute.table}")
    private static final class Counting extends RequestsCommand {
        @Option(names = "--year", required = true, paramLabel = "Y", description = "${bundle:cli.library.year}")
        private int year;

        Counting(Offices offices, Terminal terminal) {
            super(offices, terminal);
        }

        @Override
        int run(Office office) {
            DisputeCounts counts = office.disputes().counts(year);
            if (json()) {
                terminal().json(table(counts));
            } else {
                for (CaseStage stage : CaseStage.values()) {
                    terminal().data(Messages.of("cli.requests.dispute.row", stage.label(), counts.total(stage),
                            counts.number(stage, CaseResult.UPHELD), counts.number(stage, CaseResult.CORRECTED),
                            counts.number(stage, CaseResult.OTHER), counts.number(stage, CaseResult.PENDING)));
                }
            }
            return ExitCode.FINE;
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
    }
}
