package org.gongkailan.library.ui;

import java.time.LocalDate;
import java.util.List;
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
import javafx.collections.ObservableMap;
import org.gongkailan.library.DocumentRef;
import org.gongkailan.library.Library;
import org.gongkailan.library.cleanup.CleanUp;
import org.gongkailan.library.cleanup.CleanUpLine;
import org.gongkailan.library.cleanup.CleanUpList;
import org.gongkailan.library.cleanup.CleanUpReason;
import org.gongkailan.library.cleanup.Decision;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** A year's clean-up while it is decided. */
final class CleanUpViewModel {
    /** Many local rules ask for a look after five years. */
    private static final int USUAL_YEARS = 5;

    final IntegerProperty year;
    final IntegerProperty oldAfter = new SimpleIntegerProperty(USUAL_YEARS);
    /** Whether documents are listed too that nothing presses. */
    final BooleanProperty all = new SimpleBooleanProperty();
    final ObservableList<CleanUpLine> rows = FXCollections.observableArrayList();
    final ObservableMap<String, Decision> decisions = FXCollections.observableHashMap();
    final ObjectProperty<LocalDate> day;
    final StringProperty by = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> keepUntil = new SimpleObjectProperty<>();

    private final Library library;
    private final Desk desk;

    CleanUpViewModel(Library library, Desk desk) {
        this.library = library;
        this.desk = desk;
        year = new SimpleIntegerProperty(library.today().getYear());
        day = new SimpleObjectProperty<>(library.today());
        year.subscribe((was, is) -> look());
        oldAfter.subscribe((was, is) -> look());
        all.subscribe((was, is) -> look());
        look();
    }

    private void look() {
        var list = new CleanUpList(year.get(), oldAfter.get(), library.today());
        boolean whole = all.get();
        desk.jobs().load(() -> list.of(library.all()).stream()
                .filter(line -> whole || line.reason() != CleanUpReason.OTHER).toList(), found -> {
                    rows.setAll(found);
                    decisions.keySet().removeIf(id -> found.stream().noneMatch(line -> line.document().id().equals(id)));
                });
    }

    /** Decides about some documents; null takes a decision back. */
    void decide(List<CleanUpLine> lines, Decision decision) {
        for (CleanUpLine line : lines) {
            if (decision == null) {
                decisions.remove(line.document().id());
            } else {
                decisions.put(line.document().id(), decision);
            }
        }
    }

    /** Stores the decisions as one step of undo; {@code done} runs when that is done. */
    void apply(Runnable done) {
        var decided = new CleanUp(day.get(), library.named(by.get()).map(DocumentRef::to).orElse(DocumentRef.of(by.get())),
                keepUntil.get()).apply(List.copyOf(rows), decisions);
        int of = year.get();
        desk.jobs().run(Messages.of("library.saving"), progress -> library.cleanUp(of, decided), batch -> {
            done.run();
            desk.notices().sayUndoable(Messages.of("library.cleanup.done", decided.size()));
        });
    }
}
