package org.gongkailan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.NoticeKinds;
import org.gongkailan.villageboard.NoticeSettings;
import org.gongkailan.villageboard.PrintResult;
import org.gongkailan.villageboard.VillageBoard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board print}: from a payment roll to one PDF per village. */
@Command(name = "print", description = "${bundle:villageboard.cli.print}")
final class BoardPrint implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = "--roll", required = true, paramLabel = "F.xlsx", description = "${bundle:villageboard.cli.roll}")
    private Path file;

    @Option(names = "--notice", required = true, paramLabel = "TYPE", description = "${bundle:villageboard.cli.notice}")
    private String notice;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:villageboard.cli.out}")
    private Path folder;

    @Option(names = "--paper", paramLabel = "A4|A3|A2|A1", defaultValue = "A4", description = "${bundle:villageboard.cli.paper}")
    private String paper;

    @Option(names = "--tiles", paramLabel = "A4", description = "${bundle:villageboard.cli.tiles}")
    private String tiles;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:villageboard.cli.from}")
    private String from;

    @Option(names = "--days", paramLabel = "N", description = "${bundle:villageboard.cli.days}")
    private Integer days;

    @Option(names = "--unit", paramLabel = "working-day|calendar-day", description = "${bundle:villageboard.cli.unit}")
    private String unit;

    @Option(names = "--issuer", paramLabel = "NAME", defaultValue = "", description = "${bundle:villageboard.cli.issuer}")
    private String issuer;

    @Option(names = "--phone", paramLabel = "NO", defaultValue = "", description = "${bundle:villageboard.cli.phone}")
    private String phone;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    BoardPrint(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (tiles != null) {
            throw new UserProblem("villageboard.cli.no-tiles");
        }
        NoticeKind kind = NoticeKinds.shipped().of(notice);
        NoticeSettings settings = settings(kind);
        VillageBoard board = offices.villageBoard();
        var reading = board.read(file, terminal.progress(Messages.of("villageboard.cli.reading")));
        var result = board.print(reading.roll(), kind, settings, folder, terminal.progress(Messages.of("villageboard.cli.printing")));
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(result.findings());
        if (json) {
            terminal.json(ResultJson.of(kind, board.period(settings), result, findings));
        } else {
            say(result, board.period(settings), findings);
        }
        return ExitCode.of(findings);
    }

    private void say(PrintResult result, Deadline period, List<Finding> findings) {
        result.printed().forEach(printout -> terminal.data(printout.file()));
        terminal.findings(findings);
        terminal.talk(Messages.of("villageboard.cli.done", result.printed().size(), result.pages(), result.rows(),
                Yuan.plain(result.total()), ChineseDate.full(period.last())));
    }

    private NoticeSettings settings(NoticeKind kind) {
        var usual = kind.period();
        TermUnit termUnit = unit == null ? usual.unit() : TermUnit.of(unit)
                .orElseThrow(() -> new UserProblem("villageboard.cli.bad-unit", unit));
        int value = days == null ? usual.value() : days;
        if (value < 1 || value > Term.LONGEST) {
            throw new UserProblem("villageboard.cli.bad-days", value, Term.LONGEST);
        }
        return new NoticeSettings(size(), day(), Term.posting(value, termUnit), "", issuer, phone);
    }

    private PaperSize size() {
        return Arrays.stream(PaperSize.values()).filter(size -> size.name().equalsIgnoreCase(paper)).findFirst()
                .orElseThrow(() -> new UserProblem("villageboard.cli.bad-paper", paper,
                        Arrays.stream(PaperSize.values()).map(Enum::name).collect(Collectors.joining(" "))));
    }

    private LocalDate day() {
        try {
            return from == null ? LocalDate.now(offices.clock()) : LocalDate.parse(from);
        } catch (DateTimeException e) {
            throw new UserProblem(e, "villageboard.cli.bad-date", from);
        }
    }

    /** The result as {@code --json} prints it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultJson(String notice, PeriodJson period, List<VillageJson> villages, int rows, BigDecimal total, int pages,
                      List<FindingJson> findings) {
        static ResultJson of(NoticeKind kind, Deadline period, PrintResult result, List<Finding> findings) {
            return new ResultJson(kind.id(), PeriodJson.of(period), result.villages().stream().map(VillageJson::of).toList(),
                    result.rows(), result.total(), result.pages(), FindingJson.of(findings));
        }
    }

    /** The posting period; {@code provisional} names the year whose holiday notice is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeriodJson(LocalDate from, LocalDate last, int days, String unit, Integer provisional) {
        static PeriodJson of(Deadline period) {
            var missing = period.provisionalYear();
            return new PeriodJson(period.start(), period.last(), period.term().value(), period.term().unit().word(),
                    missing.isPresent() ? missing.getAsInt() : null);
        }
    }

    /** One village; {@code file} is missing if its notice was held back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VillageJson(String village, int rows, BigDecimal total, int pages, String file, String sha256) {
        static VillageJson of(PrintResult.Printout printout) {
            return new VillageJson(printout.village().label(), printout.rows(), printout.total(), printout.pages(),
                    printout.printed() ? printout.file().toString() : null, printout.digest());
        }
    }
}
