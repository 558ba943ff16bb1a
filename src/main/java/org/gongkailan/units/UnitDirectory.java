package org.gongkailan.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** What the office may do with its directory of units. One of the units is the workspace's own. */
public final class UnitDirectory {
    private final Database database;
    private final Journal journal;
    private final UnitStore store;
    private final List<Function<Unit, Optional<UserProblem>>> ties = new ArrayList<>();

    public UnitDirectory(Database database, Journal journal, UnitStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** Lets a feature say why a unit cannot be removed, such as what it keeps under the unit. */
    public void tiedBy(Function<Unit, Optional<UserProblem>> reason) {
        ties.add(reason);
    }

    /** Writes the workspace's own unit into a new workspace. */
    public Unit found(String name, UnitLevel level, String code) {
        var own = new Unit(newId(), name.strip(), level, null, code, null);
        journal.found(Messages.of("units.found", own.name()), changes -> {
            changes.put(store, own);
            store.setOwn(changes.handle(), own.id());
        });
        return own;
    }

    /** The unit this workspace belongs to. */
    public Unit own() {
        return database.read(handle -> store.own(handle).flatMap(id -> store.find(handle, id))).orElseThrow();
    }

    /** All units, by rank, unit above, and name. */
    public List<Unit> all() {
        return database.read(store::all);
    }

    /** Adds a unit or changes the one with its id. */
    public void save(Unit unit) {
        journal.write(Messages.of("units.saved", unit.name()), changes -> changes.put(store, unit));
    }

    /** Adds a unit within a larger step of undo. */
    public void add(Changes changes, Unit unit) {
        changes.put(store, unit);
    }

    /**
     * Adds many units in one step of undo; units that a parent already has under the same name are left alone.
     */
    public void addAll(List<Unit> units) {
        journal.write(Messages.of("units.added", units.size()), changes -> {
            var known = store.all(changes.handle());
            for (Unit unit : units) {
                boolean there = known.stream().anyMatch(k -> k.name().equals(unit.name())
                        && java.util.Objects.equals(k.parent(), unit.parent()));
                if (!there) {
                    changes.put(store, unit);
                }
            }
        });
    }

    /**
     * Removes a unit.
     *
     * @throws UserProblem if it is the workspace's own, other units stand under it, or a feature keeps something under it
     */
    public void remove(Unit unit) {
        if (unit.id().equals(own().id())) {
            throw new UserProblem("units.own-stays", unit.name());
        }
        if (all().stream().anyMatch(other -> unit.id().equals(other.parent()))) {
            throw new UserProblem("units.has-children", unit.name());
        }
        ties.stream().flatMap(tie -> tie.apply(unit).stream()).findFirst().ifPresent(problem -> {
            throw problem;
        });
        journal.write(Messages.of("units.removed", unit.name()), changes -> changes.remove(store, unit.id()));
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }
}
