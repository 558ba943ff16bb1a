package org.gongkailan.catalogue.levels.ui;

import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.levels.LevelTable;
import org.gongkailan.catalogue.levels.LevelTable.Line;
import org.gongkailan.catalogue.levels.LevelTable.State;
import org.gongkailan.catalogue.levels.Levelling;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Option;

/** What the tab 各级对照 shows: the table, narrowed, and the two rows of the square that was opened. */
final class LevelsViewModel {
    /** Which matters are shown. */
    enum Show {
        ALL, DIFFERENT, MISSING;

        String label() {
            return switch (this) {
                case ALL -> Messages.of("catalogue.levels.all");
                case DIFFERENT -> Messages.of("catalogue.levels.onlyDifferent");
                case MISSING -> Messages.of("catalogue.levels.onlyMissing");
            };
        }

        private boolean lets(Line line) {
            return switch (this) {
                case ALL -> true;
                case DIFFERENT -> line.any(State.DIFFERENT);
                case MISSING -> line.any(State.MISSING);
            };
        }
    }

    // State
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final ObservableList<Option<Domain>> domains = FXCollections.observableArrayList();
    final ObjectProperty<LevelTable> table = new SimpleObjectProperty<>(new LevelTable(List.of(), List.of()));
    /** The lines of the table that are let through. */
    final ObjectProperty<List<Line>> lines = new SimpleObjectProperty<>(List.of());
    final StringProperty count = new SimpleStringProperty("");
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether there is no catalogue but the own one. */
    final BooleanProperty alone = new SimpleBooleanProperty(true);
    final ObjectProperty<Opened> opened = new SimpleObjectProperty<>();

    private final Levelling levelling;
    private final Desk desk;

    /** A matter in the own catalogue and in another. */
    record Opened(Line line, int unit, Holder holder) {
        LevelTable.Square own() {
            return line.squares().getFirst();
        }

        LevelTable.Square theirs() {
            return line.squares().get(unit);
        }
    }

    LevelsViewModel(Levelling levelling, Desk desk) {
        this.levelling = levelling;
        this.desk = desk;
        find.subscribe((was, is) -> narrow());
        show.subscribe((was, is) -> narrow());
        domain.subscribe((was, is) -> narrow());
    }

    // Actions
    void refresh() {
        desk.jobs().load(levelling::table, this::shown);
    }

    void open(Line line, int unit) {
        opened.set(new Opened(line, unit, table.get().units().get(unit)));
    }

    /** Proposes the own row of the open matter to the other unit's catalogue. */
    void propose() {
        Opened at = opened.get();
        levelling.propose(at.own().item(), at.holder(), at.theirs().item());
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(Messages.of("catalogue.levels.proposed", at.line().matter(),
                at.holder().name())));
    }

    /** Takes a catalogue out of the workspace. */
    void remove(Holder unit) {
        desk.jobs().run(Messages.of("catalogue.levels.removing"), progress -> {
            levelling.remove(unit);
            return unit;
        }, gone -> desk.notices().sayUndoable(Messages.of("catalogue.levels.removed", gone.name(), gone.items())));
    }

    private void shown(LevelTable read) {
        var counts = new LinkedHashMap<Domain, Integer>();
        read.lines().forEach(line -> counts.merge(line.domain(), 1, Integer::sum));
        domains.setAll(counts.entrySet().stream()
                .map(each -> new Option<>(each.getKey(), each.getKey().name(), each.getValue())).toList());
        table.set(read);
        alone.set(read.units().size() < 2);
        loaded.set(true);
        narrow();
        Opened at = opened.get();
        opened.set(at == null ? null : again(read, at));
    }

    private static Opened again(LevelTable read, Opened at) {
        return read.units().size() <= at.unit() ? null : read.lines().stream()
                .filter(line -> line.domain().equals(at.line().domain()) && line.matter().equals(at.line().matter()))
                .findFirst().map(line -> new Opened(line, at.unit(), read.units().get(at.unit()))).orElse(null);
    }

    private void narrow() {
        String word = find.get().strip();
        var kept = table.get().lines().stream().filter(show.get()::lets)
                .filter(line -> domain.get() == null || line.domain().equals(domain.get()))
                .filter(line -> line.matter().contains(word)).toList();
        lines.set(kept);
        count.set(Messages.of("catalogue.levels.count", kept.size(), table.get().units().size()));
    }
}
