package org.gongkailan.villageboard.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.posting.Postings;

/** What the board of villages shows, and what can be done from it. */
final class VillageBoardViewModel {
    // State
    final ObservableList<BoardRow> all = FXCollections.observableArrayList();
    final FilteredList<BoardRow> rows = new FilteredList<>(all);
    /** Whether the board has been read once; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObjectProperty<PostingState> state = new SimpleObjectProperty<>();
    final StringProperty find = new SimpleStringProperty("");
    final StringBinding count = Bindings.createStringBinding(
            () -> Messages.of("villageboard.board.count", rows.size()), rows);
    final BooleanBinding anyExpired = Bindings.createBooleanBinding(
            () -> all.stream().anyMatch(row -> row.has(PostingState.EXPIRED)), all);

    private final Jobs jobs;
    private final Postings postings;
    private final UnitDirectory units;

    VillageBoardViewModel(Jobs jobs, Postings postings, UnitDirectory units) {
        this.jobs = jobs;
        this.postings = postings;
        this.units = units;
        state.addListener((observable, old, now) -> filter());
        find.addListener((observable, old, now) -> filter());
    }

    // Actions
    /** Reads the board anew. */
    void refresh() {
        jobs.load(this::read, board -> {
            all.setAll(board);
            loaded.set(true);
        });
    }

    /** Reads the board and hands over the row of a village, freed of every filter. */
    void find(String village, Consumer<BoardRow> found) {
        find.set("");
        state.set(null);
        jobs.load(this::read, board -> {
            all.setAll(board);
            loaded.set(true);
            all.stream().filter(row -> row.village().label().equals(village)).findFirst().ifPresent(found);
        });
    }

    /** Notes that these postings were taken down today. */
    void archive(List<Posting> taken) {
        jobs.run(Messages.of("villageboard.board.archiving"), progress -> {
            postings.archive(taken);
            return taken;
        }, done -> refresh());
    }

    /** The postings whose period is over and that still hang. */
    List<Posting> expired() {
        return all.stream().flatMap(row -> row.postings().stream())
                .filter(posting -> posting.state(postings.today()) == PostingState.EXPIRED).toList();
    }

    private List<BoardRow> read() {
        Map<Village, List<Posting>> byVillage = new TreeMap<>(postings.all().stream()
                .collect(Collectors.groupingBy(Posting::village)));
        VillageNames.of(units).forEach(village -> byVillage.putIfAbsent(village, List.of()));
        return byVillage.entrySet().stream()
                .map(entry -> new BoardRow(entry.getKey(), entry.getValue(), postings.today())).toList();
    }

    private void filter() {
        String wanted = find.get().strip();
        rows.setPredicate(row -> row.has(state.get()) && (row.village().label().contains(wanted)
                || row.postings().stream().anyMatch(posting -> posting.content().programme().contains(wanted))));
    }
}
