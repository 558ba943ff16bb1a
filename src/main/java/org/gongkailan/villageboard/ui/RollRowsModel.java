package org.gongkailan.villageboard.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.ui.Newest;
import org.gongkailan.villageboard.roll.FindingKind;
import org.gongkailan.villageboard.roll.RollEntry;

/** The rows of a roll while somebody looks through them: which are left by what is typed, and which one is wanted. */
final class RollRowsModel {
    final ObservableList<RollEntry> rows = FXCollections.observableArrayList();
    final BooleanProperty onlyWrong = new SimpleBooleanProperty();
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty count = new SimpleStringProperty("");
    /** The row that somebody wants to see, once it is among the rows; null for none. */
    final ObjectProperty<RollEntry> row = new SimpleObjectProperty<>();
    /** Why that row stands on no page; empty if nothing is to be said. */
    final StringProperty why = new SimpleStringProperty("");
    private final Jobs jobs;
    private final Newest looks = new Newest();
    private TakenRoll roll;
    /** Of the look-ups' thread alone. */
    private RollSearch search;
    private RollEntry wanted;

    RollRowsModel(Jobs jobs) {
        this.jobs = jobs;
        onlyWrong.addListener((observable, old, now) -> look());
        words.addListener((observable, old, now) -> look());
    }

    /** Takes up another roll; null for none. */
    void take(TakenRoll taken) {
        roll = taken;
        wanted = null;
        row.set(null);
        why.set("");
        look();
    }

    /** Brings a row into view, whatever is typed, and says why it stands on no page. */
    void see(RollEntry entry, String because) {
        wanted = entry;
        why.set(because);
        onlyWrong.set(onlyWrong.get() && !roll.found().in(entry).isEmpty());
        words.set("");
        look();
    }

    /** What was found in a row. */
    String found(RollEntry entry) {
        return roll == null ? "" : roll.found().in(entry).stream().map(finding -> FindingKind.of(finding).label()).distinct()
                .collect(Collectors.joining(Messages.of("villageboard.comma")));
    }

    private void look() {
        if (roll == null) {
            looks.asked();
            show(List.of());
            return;
        }
        var of = roll;
        String typed = words.get();
        boolean wrong = onlyWrong.get();
        jobs.answer(looks.of(() -> searching(of).left(typed, wrong)), left -> left.ifPresent(this::show));
    }

    private RollSearch searching(TakenRoll of) {
        if (search == null || !search.isOf(of)) {
            search = new RollSearch(of);
        }
        return search;
    }

    private void show(List<RollEntry> left) {
        if (!rows.equals(left)) {
            rows.setAll(left);
        }
        count.set(Messages.of("villageboard.rows.count", left.size()));
        if (wanted != null) {
            row.set(null);
            row.set(wanted);
            wanted = null;
        }
    }
}
