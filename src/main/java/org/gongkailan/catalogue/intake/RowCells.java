package org.gongkailan.catalogue.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Audience;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Method;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.Grid;

/** The cells of one row under a head, read as an {@link Entry}; blank ones take what stands above where tables do. */
final class RowCells {
    private static final Set<String> AS_ABOVE =
            Set.of("同上", "内容同上", "要素同上", "依据同上", "时限同上", "主体同上", "渠道同上");
    /** With the blanks that a narrow column puts into it. */
    private static final int LONGEST_AS_ABOVE = 16;

    private final Grid grid;
    private final Head head;
    private final int row;
    private final CellReadings readings;
    private final Entry above;

    /** @param above the row before it in the same table; null for the first */
    RowCells(Grid grid, Head head, int row, CellReadings readings, Entry above) {
        this.grid = grid;
        this.head = head;
        this.row = row;
        this.readings = readings;
        this.above = above;
    }

    Entry entry() {
        return new Entry(matter(), elements(), bases(), limit(), body(), publication(), extra());
    }

    /** Whether the row only goes on with the one before: no name of its own, or cells that reach down from above. */
    boolean continues(int rowAbove) {
        return above != null && reachesOver(HeadWord.LEVEL1, rowAbove, true)
                && reachesOver(HeadWord.LEVEL2, rowAbove, false) && reachesOver(HeadWord.LEVEL3, rowAbove, true)
                && reachesOver(HeadWord.NUMBER, rowAbove, true)
                && (head.has(HeadWord.LEVEL2) || text(HeadWord.LEVEL1).isBlank());
    }

    boolean blank() {
        return head.columns().stream().allMatch(column -> column.word() == HeadWord.NUMBER
                || grid.text(row, column.column()).isBlank());
    }

    /** Where an official column of the row stands; the row's own place if the table has no such column. */
    Place place(Column column) {
        return words(column).filter(head::has).findFirst().map(word -> grid.place(row, head.column(word)))
                .orElseGet(this::place);
    }

    private static Stream<HeadWord> words(Column column) {
        return switch (column) {
            case LEVEL1 -> Stream.of(HeadWord.LEVEL1, HeadWord.MATTER);
            case AUDIENCE -> Stream.of(HeadWord.EVERYONE, HeadWord.AUDIENCE);
            case METHOD -> Stream.of(HeadWord.PROACTIVE, HeadWord.METHOD);
            case LEVELS -> Stream.of(HeadWord.LEVEL_OF_GOVERNMENT, HeadWord.LEVELS);
            default -> Stream.of(HeadWord.valueOf(column.name()));
        };
    }

    Place place() {
        int first = head.columns().isEmpty() ? 0 : head.columns().getFirst().column();
        return grid.place(row, Math.max(first, head.column(HeadWord.LEVEL2)));
    }

    /** The text of a column; empty where the table has no such column. */
    String text(HeadWord word) {
        int column = head.column(word);
        return column < 0 ? "" : grid.text(row, column).strip();
    }

    private boolean reachesOver(HeadWord word, int rowAbove, boolean ifAbsent) {
        int column = head.column(word);
        return column < 0 ? ifAbsent
                : grid.text(row, column).isBlank() || grid.anchor(row, column).equals(grid.anchor(rowAbove, column));
    }

    private Matter matter() {
        String level1 = readings.line(text(head.has(HeadWord.LEVEL1) ? HeadWord.LEVEL1 : HeadWord.MATTER));
        if (level1.isBlank() || AS_ABOVE.contains(level1)) {
            level1 = above == null ? "" : above.matter().level1();
        }
        return new Matter(level1, asAbove(HeadWord.LEVEL2) ? above.matter().level2() : dash(text(HeadWord.LEVEL2)),
                asAbove(HeadWord.LEVEL3) ? above.matter().level3() : dash(text(HeadWord.LEVEL3)));
    }

    private static String dash(String level) {
        for (int i = 0; i < level.length(); i++) {
            if ("—-－/".indexOf(level.charAt(i)) < 0) {
                return Words.tidy(level);
            }
        }
        return null;
    }

    private List<String> elements() {
        return asAbove(HeadWord.ELEMENTS) ? above.elements() : readings.elements(text(HeadWord.ELEMENTS));
    }

    private List<String> bases() {
        return inherits(HeadWord.LEGAL_BASES) ? above.legalBases() : readings.bases(text(HeadWord.LEGAL_BASES));
    }

    private TimeLimit limit() {
        return inherits(HeadWord.TIME_LIMIT) ? above.timeLimit() : readings.limit(text(HeadWord.TIME_LIMIT));
    }

    private String body() {
        return inherits(HeadWord.BODY) ? above.body() : readings.line(text(HeadWord.BODY));
    }

    private Publication publication() {
        List<String> channels = asAbove(HeadWord.CHANNELS) ? above.publication().channels()
                : readings.channels(text(HeadWord.CHANNELS));
        return new Publication(channels, audience(), method(), levels());
    }

    private Audience audience() {
        if (head.has(HeadWord.EVERYONE) || head.has(HeadWord.SPECIFIC)) {
            return new Audience(Ticks.ticked(text(HeadWord.EVERYONE)), Ticks.named(text(HeadWord.SPECIFIC)));
        }
        String words = Words.tidy(text(HeadWord.AUDIENCE));
        boolean everyone = words.contains("全社会") || words.contains("社会公众");
        return words.isEmpty() || everyone ? new Audience(everyone, null)
                : new Audience(false, words.replaceFirst("^特定(群体|群众|对象)[:：（(]?", "").replaceFirst("[)）]$", ""));
    }

    private Method method() {
        if (head.has(HeadWord.PROACTIVE) || head.has(HeadWord.ON_REQUEST)) {
            return new Method(Ticks.ticked(text(HeadWord.PROACTIVE)), Ticks.ticked(text(HeadWord.ON_REQUEST)));
        }
        Method named = method(text(HeadWord.METHOD));
        // 平武: 公开方式 holds 全文发布, and 公开属性 says 主动公开.
        return named.equals(Method.NONE) ? method(String.join("", extra().values())) : named;
    }

    private static Method method(String words) {
        return new Method(words.contains("主动"), words.contains("依申请"));
    }

    private Levels levels() {
        Levels levels = head.has(HeadWord.LEVELS) ? readings.levels(text(HeadWord.LEVELS)) : Levels.NONE;
        for (Head.HeadColumn column : head.columns()) {
            if (column.word() == HeadWord.LEVEL_OF_GOVERNMENT && Ticks.ticked(grid.text(row, column.column()))) {
                levels = LevelWord.union(levels, column.levels());
            }
        }
        return levels;
    }

    private Map<String, String> extra() {
        var extra = new LinkedHashMap<String, String>();
        for (Head.HeadColumn column : head.columns()) {
            String text = column.extra() ? readings.line(grid.text(row, column.column())) : "";
            if (!text.isEmpty()) {
                extra.merge(column.title(), text, (a, b) -> a + "；" + b);
            }
        }
        readings.higherLevels(text(HeadWord.LEVELS)).forEach(level -> extra.putIfAbsent(level, Ticks.MARK));
        return extra;
    }

    private boolean inherits(HeadWord word) {
        return above != null && head.has(word) && text(word).isBlank() || asAbove(word);
    }

    private boolean asAbove(HeadWord word) {
        String text = text(word);
        return above != null && text.length() <= LONGEST_AS_ABOVE && AS_ABOVE.contains(Words.key(text));
    }
}
