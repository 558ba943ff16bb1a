package org.gongkailan.cli.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollMappings;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code board print}: from a roll or a text to one PDF per village. */
@Command(name = "print", description = "${bundle:villageboard.cli.print}")
final class BoardPrint implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = "--roll", paramLabel = "F.xlsx", description = "${bundle:villageboard.cli.roll}")
    private List<Path> files = List.of();
    @Option(names = "--notice", required = true, paramLabel = "TYPE", description = "${bundle:villageboard.cli.notice}")
    private String notice;
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:villageboard.cli.out}")
    private Path folder;
    @Option(names = "--village", paramLabel = "NAME", description = "${bundle:villageboard.cli.village}")
    private List<String> villages = List.of();
    @Option(names = "-w", paramLabel = "FILE.gkl", description = "${bundle:villageboard.cli.workspace}")
    private Path workspace;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;
    @Mixin
    private final BoardWords words = new BoardWords();
    @Mixin
    private final BoardSheet sheet = new BoardSheet();
    @Mixin
    private final BoardPictures pictures = new BoardPictures();
    @Mixin
    private final BoardRelease release = new BoardRelease();

    BoardPrint(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (workspace == null) {
            return print(NoticeKinds.shipped(), offices.villageBoard(), null);
        }
        try (Office office = offices.open(workspace)) {
            return print(office.notices().kinds().kinds(), offices.villageBoard(office), office);
        }
    }

    /** @param office where a release is put on record; null for none */
    private int print(NoticeKinds kinds, VillageBoard board, Office office) {
        NoticeKind kind = kinds.of(notice);
        NoticeSettings settings = words.settings(kind, LocalDate.now(offices.clock())).laidOut(sheet.layout()).releasing(release.rules(office != null));
        PagePictures drawn = pictures.kind();
        var reading = kind.text() ? text() : roll(kind, board);
        if (release.wanted()) {
            office.notices().releases().release(kind, reading.roll().fileName(), settings.released(), release.reason());
        }
        var result = board.print(reading.roll(), kind, settings, folder, terminal.progress(Messages.of("villageboard.cli.printing")));
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(result.findings());
        var order = new NoticeOrder(reading.roll(), kind, settings, Set.copyOf(reading.roll().byVillage().keySet()));
        var files = pictures.wanted() ? board.pictures(order, folder, drawn, terminal.progress(Messages.of("villageboard.cli.drawing"))).files()
                : null;
        Deadline period = board.period(settings).orElse(null);
        if (json) {
            terminal.json(ResultJson.of(kind, settings, period, result, files, findings));
        } else {
            say(result, period, files, findings);
        }
        return ExitCode.of(findings);
    }

    private RollReading roll(NoticeKind kind, VillageBoard board) {
        if (files.isEmpty()) {
            throw new UserProblem("villageboard.cli.no-roll", kind.name());
        }
        var whole = villages.isEmpty() ? null : new Village("", villages.getFirst());
        return board.read(files, new RollRequest(kind, whole, RollMappings.NONE), terminal.progress(Messages.of("villageboard.cli.reading")));
    }

    private RollReading text() {
        if (villages.isEmpty()) {
            throw new UserProblem("villageboard.cli.no-village");
        }
        return new RollReading(Roll.ofText(UUID.randomUUID().toString(), "", "",
                villages.stream().map(name -> new Village("", name)).toList()), List.of());
    }

    private void say(PrintResult result, Deadline period, List<Path> files, List<Finding> findings) {
        result.printed().forEach(printout -> terminal.data(printout.file()));
        if (files != null) {
            files.forEach(terminal::data);
            terminal.talk(Messages.of("villageboard.cli.drawn", files.size()));
        }
        terminal.findings(findings);
        var done = new PrintResult(result.printed(), List.of());
        terminal.talk(Messages.of("villageboard.cli.done", done.villages().size(), done.pages(), done.rows(),
                Yuan.plain(done.total()), period == null ? Messages.of("villageboard.details.until-replaced") : ChineseDate.full(period.last())));
    }

    /** The result as {@code --json} prints it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultJson(String notice, PeriodJson period, List<VillageJson> villages, int rows, BigDecimal total, int pages,
                      List<String> pictures, List<FindingJson> findings) {
        static ResultJson of(NoticeKind kind, NoticeSettings settings, Deadline period, PrintResult result, List<Path> files,
                             List<Finding> findings) {
            return new ResultJson(kind.id(), PeriodJson.of(settings, period), result.villages().stream().map(VillageJson::of).toList(),
                    result.rows(), result.total(), result.pages(), files == null ? null : files.stream().map(Path::toString).toList(),
                    FindingJson.of(findings));
        }
    }

    /** The posting period; {@code provisional} names the year whose holiday notice is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeriodJson(LocalDate from, LocalDate last, Integer days, String unit, Integer provisional) {
        static PeriodJson of(NoticeSettings settings, Deadline period) {
            if (period == null) {
                return new PeriodJson(settings.from(), null, null, null, null);
            }
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
