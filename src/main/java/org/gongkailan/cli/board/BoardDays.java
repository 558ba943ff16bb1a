package org.gongkailan.cli.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.due.PostingDays;
import org.gongkailan.villageboard.due.Rhythm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board days}: by when in each month, quarter, half-year and year the office wants things posted; lists, sets, clears. */
@Command(name = "days", description = "${bundle:villageboard.cli.days-of}")
final class BoardDays implements Callable<Integer> {
    private static final Pattern DAY = Pattern.compile("(?:(\\d{1,2})-)?(\\d{1,2})");
    private final Offices offices;
    private final Terminal terminal;
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path workspace;
    @Option(names = "--set", paramLabel = "FREQUENCY=[M-]D", description = "${bundle:villageboard.cli.days-set}")
    private Map<String, String> set = Map.of();
    @Option(names = "--clear", paramLabel = "FREQUENCY", description = "${bundle:villageboard.cli.days-clear}")
    private List<String> clear = List.of();
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    BoardDays(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** What {@code --json} prints: the days of all rhythms, and of kinds that have one of their own. */
    private record DaysJson(List<DayJson> days, List<DayJson> own) {
    }

    /** A rhythm or a kind; {@code month} is of the period, from 1, and missing like {@code day} where the period's last day is the limit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record DayJson(String notice, String frequency, Integer month, Integer day) {
        static DayJson of(String notice, Rhythm rhythm, PostingDay day) {
            return new DayJson(notice, rhythm.word(), day == null ? null : day.month(), day == null ? null : day.day());
        }
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            var days = office.notices().dues().days();
            if (!set.isEmpty() || !clear.isEmpty()) {
                days.set(changed(days));
                terminal.talk(Messages.of("villageboard.posting-days.saved"));
            }
            print(days, office.notices().kinds().kinds().all().stream().filter(kind -> kind.ground().day() != null).toList());
        }
        return ExitCode.FINE;
    }

    private List<PostingDays.OfRhythm> changed(PostingDays days) {
        var now = new EnumMap<Rhythm, PostingDay>(Rhythm.class);
        days.all().forEach(each -> now.put(each.rhythm(), each.day()));
        clear.forEach(word -> now.remove(rhythm(word)));
        set.forEach((word, day) -> now.put(rhythm(word), day(rhythm(word), day)));
        var changed = new ArrayList<PostingDays.OfRhythm>();
        now.forEach((rhythm, day) -> changed.add(new PostingDays.OfRhythm(rhythm, day)));
        return changed;
    }

    private static Rhythm rhythm(String word) {
        return PostingDays.RHYTHMS.stream().filter(each -> each.word().equals(word)).findFirst()
                .orElseThrow(() -> new UserProblem("villageboard.cli.bad-rhythm", word,
                        PostingDays.RHYTHMS.stream().map(Rhythm::word).collect(Collectors.joining(" "))));
    }

    private static PostingDay day(Rhythm rhythm, String text) {
        var parts = DAY.matcher(text);
        int month = parts.matches() && parts.group(1) != null ? Integer.parseInt(parts.group(1)) : 1;
        int day = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (day < 1 || day > PostingDay.LAST || month < 1 || month > rhythm.months()) {
            throw new UserProblem("villageboard.cli.bad-posting-day", text, rhythm.word(), rhythm.months());
        }
        return new PostingDay(month, day);
    }

    private void print(PostingDays days, List<NoticeKind> own) {
        if (json) {
            terminal.json(new DaysJson(PostingDays.RHYTHMS.stream().map(rhythm -> DayJson.of(null, rhythm, days.of(rhythm).orElse(null))).toList(),
                    own.stream().map(kind -> DayJson.of(kind.id(), Rhythm.of(kind), kind.ground().day())).toList()));
            return;
        }
        PostingDays.RHYTHMS.forEach(rhythm -> terminal.data(Messages.of("villageboard.cli.days-line", rhythm.word(), rhythm.label(),
                days.of(rhythm).map(day -> day.label(rhythm.months())).orElseGet(() -> Messages.of("villageboard.posting-day.none")))));
        own.forEach(kind -> terminal.data(Messages.of("villageboard.cli.days-line", kind.id(), kind.name(),
                kind.ground().day().label(Rhythm.of(kind).months()))));
    }
}
