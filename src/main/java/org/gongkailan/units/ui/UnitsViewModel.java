package org.gongkailan.units.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
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
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Unsaved;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;

/** What the directory of units shows, and what can be done from it. */
final class UnitsViewModel {
    // State
    final ObservableList<Unit> all = FXCollections.observableArrayList();
    final FilteredList<Unit> rows = new FilteredList<>(all);
    /** Whether the directory has been read once; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Optional<UnitLevel>> level = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Draft> draft = new SimpleObjectProperty<>();
    final StringBinding count = Bindings.createStringBinding(() -> Messages.of("units.count", rows.size()), rows);

    private final UnitDirectory directory;
    private final Desk desk;
    private final Unsaved<Draft> unsaved;
    private Map<String, String> names = Map.of();

    UnitsViewModel(UnitDirectory directory, Desk desk) {
        this.directory = directory;
        this.desk = desk;
        unsaved = new Unsaved<>(draft, Draft::fields, desk.notices());
        find.subscribe(this::filter);
        level.subscribe(this::filter);
    }

    private void filter() {
        String wanted = find.get().strip();
        rows.setPredicate(unit -> level.get().map(l -> l == unit.level()).orElse(true)
            && (unit.name() + " " + parentName(unit) + " " + Objects.requireNonNullElse(unit.code(), "")).contains(wanted));
    }

    /** The name of the unit above; empty for the topmost. */
    String parentName(Unit unit) {
        return Objects.requireNonNullElse(names.get(unit.parent()), "");
    }

    /** The units others may stand under, highest first. */
    List<Unit> parents() {
        return all.stream().filter(unit -> unit.level() != UnitLevel.VILLAGE && unit.level() != UnitLevel.DEPARTMENT)
            .toList();
    }

    // Actions
    void refresh() {
        desk.jobs().load(directory::all, units -> {
            names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
            all.setAll(units);
            loaded.set(true);
            closeDraftOfAUnitThatIsGone();
        });
    }

    private void closeDraftOfAUnitThatIsGone() {
        Draft open = draft.get();
        if (open != null && open.before != null && all.stream().noneMatch(u -> u.id().equals(open.before.id()))) {
            draft.set(null);
        }
    }

    /** Opens the unit with an id, once the look-ups asked for before are answered. */
    void reveal(String id, Consumer<Unit> found) {
        desk.jobs().load(() -> id, wanted -> all.stream().filter(unit -> unit.id().equals(wanted)).findFirst()
            .ifPresent(unit -> {
                find.set("");
                edit(unit);
                found.accept(unit);
            }));
    }

    void edit(Unit unit) {
        draft.set(Draft.of(unit, all));
    }

    void add() {
        draft.set(Draft.empty(level.get().orElse(UnitLevel.DEPARTMENT), all));
    }

    void save() {
        Unit unit = draft.get().unit();
        desk.jobs().run(Messages.of("units.saving"), progress -> {
            directory.save(unit);
            return unit;
        }, saved -> unsaved.settle());
    }

    void remove(Unit unit) {
        desk.jobs().run(Messages.of("units.removing"), progress -> {
            directory.remove(unit);
            return unit;
        }, removed -> {
            unsaved.settle();
            desk.notices().sayUndoable(Messages.of("units.removed.undo", unit.name()));
        });
    }

    /** Adds one unit per line: its name and, after a tab or a comma, its telephone. */
    void addLines(String lines, UnitLevel rank, Unit parent) {
        List<Unit> units = units(lines, rank, parent);
        desk.jobs().run(Messages.of("units.saving"), progress -> {
            directory.addAll(units);
            return units.size();
        }, size -> desk.notices().sayUndoable(Messages.of("units.added", size)));
    }

    /** The units of such lines; blank lines are none, and a name that comes twice is one unit. */
    static List<Unit> units(String lines, UnitLevel rank, Unit parent) {
        var units = new ArrayList<Unit>();
        for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList()) {
            String[] parts = line.split("\\s*[\t,，]\\s*", 2);
            String phone = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null;
            if (!parts[0].isBlank() && units.stream().noneMatch(u -> u.name().equals(parts[0]))) {
                units.add(new Unit(UnitDirectory.newId(), parts[0], rank, parent == null ? null : parent.id(), null, phone));
            }
        }
        return units;
    }
}
