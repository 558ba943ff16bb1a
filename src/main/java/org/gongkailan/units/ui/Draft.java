package org.gongkailan.units.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;

/** One unit while it is edited; nothing is written before it is saved. */
final class Draft {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<UnitLevel> level = new SimpleObjectProperty<>();
    final ObjectProperty<Unit> parent = new SimpleObjectProperty<>();
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    /** What is wrong with the name; empty if nothing is. */
    final StringBinding problem;
    /** What is wrong with the unit above; empty if nothing is. */
    final StringBinding rankProblem;
    /** The unit as it was; null for a new one. */
    final Unit before;
    private final List<Unit> others;

    private Draft(Unit before, List<Unit> all) {
        this.before = before;
        others = all.stream().filter(unit -> before == null || !unit.id().equals(before.id())).toList();
        problem = Bindings.createStringBinding(this::problem, name, parent);
        rankProblem = Bindings.createStringBinding(this::rankProblem, level, parent);
    }

    static Draft empty(UnitLevel level, List<Unit> all) {
        var draft = new Draft(null, all);
        draft.level.set(level);
        draft.parent.set(all.stream().filter(unit -> unit.level() == UnitLevel.COUNTY).findFirst().orElse(null));
        return draft;
    }

    static Draft of(Unit unit, List<Unit> all) {
        var draft = new Draft(unit, all);
        draft.name.set(unit.name());
        draft.level.set(unit.level());
        draft.parent.set(all.stream().filter(other -> other.id().equals(unit.parent())).findFirst().orElse(null));
        draft.code.set(unit.code() == null ? "" : unit.code());
        draft.phone.set(unit.phone() == null ? "" : unit.phone());
        return draft;
    }

    /** Everything that can be typed. */
    Stream<Observable> fields() {
        return Stream.of(name, level, parent, code, phone);
    }

    /** The unit as it would be saved. */
    Unit unit() {
        return new Unit(before == null ? UnitDirectory.newId() : before.id(), name.get().strip(), level.get(),
            parent.get() == null ? null : parent.get().id(), orNull(code.get()), orNull(phone.get()));
    }

    /** Whether nothing keeps it from being saved. */
    boolean sound() {
        return problem.get().isEmpty() && rankProblem.get().isEmpty();
    }

    private String problem() {
        String wanted = name.get().strip();
        if (wanted.isEmpty()) {
            return Messages.of("units.name.missing");
        }
        String above = parent.get() == null ? null : parent.get().id();
        return others.stream().anyMatch(unit -> unit.name().equals(wanted) && java.util.Objects.equals(unit.parent(), above))
            ? Messages.of("units.name.twice", wanted) : "";
    }

    private String rankProblem() {
        return parent.get() == null || parent.get().level().compareTo(level.get()) < 0 ? ""
            : Messages.of("units.parent.rank", level.get().label());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
