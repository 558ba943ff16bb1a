package org.gongkailan.villageboard.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.Jobs;
import org.gongkailan.ui.control.Option;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.due.BoardCell;
import org.gongkailan.villageboard.due.DueList;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.ui.Step;

/** What the board of villages shows: which villages, which kinds, what stands in each cell, what waits for somebody. */
final class VillageBoardViewModel {
    /** In place of a group: all kinds there are. */
    private static final String EVERY_GROUP = "*";

    // State
    final ObservableList<Village> rows = FXCollections.observableArrayList();
    final ObservableList<NoticeKind> across = FXCollections.observableArrayList();
    /** Whether the board has been read once; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final BooleanProperty empty = new SimpleBooleanProperty();
    final ObjectProperty<CellFilter> filter = new SimpleObjectProperty<>(CellFilter.ALL);
    /** The group whose kinds stand across; null for those that are due or were posted. */
    final ObjectProperty<String> group = new SimpleObjectProperty<>();
    final ObservableList<Option<String>> groups = FXCollections.observableArrayList();
    /** Words for villages and kinds, parted by blanks: 石桥 低保. */
    final StringProperty find = new SimpleStringProperty("");
    /** Grows whenever rows, kinds or cells are new. */
    final IntegerProperty version = new SimpleIntegerProperty();
    final StringProperty count = new SimpleStringProperty("");
    /** The postings that wait for each step. */
    final ObjectProperty<Map<Step, List<PostingLine>>> waiting = new SimpleObjectProperty<>(Map.of());
    private final Jobs jobs;
    private final NoticeDesk notices;
    private Board board;

    /** Everything that was read, before it is narrowed. */
    private record Board(List<NoticeKind> kinds, List<Village> villages, DueList dues, List<PostingLine> lines) {
    }

    VillageBoardViewModel(Jobs jobs, NoticeDesk notices) {
        this.jobs = jobs;
        this.notices = notices;
        filter.subscribe((was, is) -> narrow());
        group.subscribe((was, is) -> narrow());
        find.subscribe((was, is) -> narrow());
    }

    // Actions

    /** Reads the board anew. */
    void refresh() {
        jobs.load(this::read, read -> {
            board = read;
            groups.setAll(groups(read.kinds()));
            waiting.set(waiting(read));
            loaded.set(true);
            narrow();
        });
    }

    /** What stands in a cell. */
    BoardCell cell(Village village, NoticeKind kind) {
        return board.dues().cell(kind.id(), village);
    }

    LocalDate today() {
        return notices.postings().today();
    }

    /** How many villages stand in a filter's state for a kind: the quiet line under its head. */
    String under(NoticeKind kind) {
        long due = rows.stream().map(village -> cell(village, kind)).filter(cell -> CellFilter.DUE.takes(cell, today())).count();
        return due == 0 ? "" : Messages.of("villageboard.board.due-count", due);
    }

    private Board read() {
        var dues = notices.dues().today();
        var lines = notices.postings().lines(today().minusYears(1).withDayOfYear(1));
        var villages = new TreeSet<>(VillageNames.of(notices.units()));
        lines.forEach(line -> villages.add(line.village()));
        var kinds = notices.kinds().kinds().all();
        villages.forEach(village -> kinds.forEach(kind -> dues.cell(kind.id(), village)));
        return new Board(kinds, List.copyOf(villages), dues, lines);
    }

    private static List<Option<String>> groups(List<NoticeKind> kinds) {
        var counts = new LinkedHashMap<String, Integer>();
        kinds.forEach(kind -> counts.merge(kind.group(), 1, Integer::sum));
        return Stream.concat(Stream.of(new Option<>(EVERY_GROUP, Messages.of("villageboard.board.every-kind"), kinds.size())),
                counts.entrySet().stream().map(group -> new Option<>(group.getKey(), group.getKey(), group.getValue()))).toList();
    }

    private Map<Step, List<PostingLine>> waiting(Board read) {
        var now = new EnumMap<Step, List<PostingLine>>(Step.class);
        for (Step step : Step.values()) {
            now.put(step, read.lines().stream().filter(line -> step.awaits(line, today())).toList());
        }
        return now;
    }

    private void narrow() {
        if (board == null) {
            return;
        }
        var words = Stream.of(find.get().strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        var ofKinds = words.stream().filter(this::namesKind).toList();
        var kinds = board.kinds().stream().filter(kind -> wanted(kind, !ofKinds.isEmpty()))
                .filter(kind -> ofKinds.stream().allMatch(word -> Pinyin.finds(kind.name(), word))).toList();
        var others = words.stream().filter(word -> !ofKinds.contains(word)).toList();
        var villages = board.villages().stream().filter(village -> fits(village, kinds, others)).toList();
        empty.set(board.villages().isEmpty());
        rows.setAll(villages);
        across.setAll(kinds);
        count.set(Messages.of("villageboard.board.count", villages.size(), kinds.size()));
        version.set(version.get() + 1);
    }

    // A word that no village has names kinds: 石桥 低保 leads to one row of cells, or to one cell.
    private boolean namesKind(String word) {
        return board.villages().stream().noneMatch(village -> Pinyin.finds(village.label(), word))
                && board.kinds().stream().anyMatch(kind -> Pinyin.finds(kind.name(), word));
    }

    private boolean wanted(NoticeKind kind, boolean named) {
        String wanted = group.get();
        return wanted == null ? named || used(kind) : wanted.equals(EVERY_GROUP) || wanted.equals(kind.group());
    }

    // Fifty kinds would fill several screens: at first those that somebody posted or has to post now stand across.
    private boolean used(NoticeKind kind) {
        return board.villages().stream().map(village -> cell(village, kind)).anyMatch(cell -> cell.latest() != null || cell.due() != null);
    }

    private boolean fits(Village village, List<NoticeKind> kinds, List<String> words) {
        return words.stream().allMatch(word -> Pinyin.finds(village.label(), word) || posted(village, kinds, word))
                && (filter.get() == CellFilter.ALL || kinds.stream().anyMatch(kind -> filter.get().takes(cell(village, kind), today())));
    }

    private boolean posted(Village village, List<NoticeKind> kinds, String word) {
        return kinds.stream().flatMap(kind -> board.dues().postings(kind.id(), village).stream())
                .anyMatch(line -> line.programme().contains(word));
    }
}
