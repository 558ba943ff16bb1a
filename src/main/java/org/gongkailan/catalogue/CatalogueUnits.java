package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;

/** Whose catalogues stand in the workspace: the own one, and those of townships and villages taken in beside it. */
public final class CatalogueUnits {
    private final UnitDirectory directory;
    private final Catalogue catalogue;

    public CatalogueUnits(UnitDirectory directory, Catalogue catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    /**
     * One of the catalogues.
     *
     * @param unit  id of the unit as its rows carry it; null for the own catalogue
     * @param name  of the unit, with the unit above where two share a name
     * @param tier  the rank at which it is kept
     * @param items how many items it has; 0 for an own catalogue counted elsewhere
     */
    public record Holder(String unit, String name, Tier tier, int items) {
        /** Whether it is the workspace's own. */
        public boolean own() {
            return unit == null;
        }
    }

    /** The own catalogue. */
    public Holder own() {
        Unit own = directory.own();
        return new Holder(null, own.name(), Tier.of(own.level()),
                catalogue.counts().values().stream().mapToInt(Integer::intValue).sum());
    }

    /** All catalogues there are, the own one first, then those of townships and villages in the directory's order. */
    public List<Holder> all() {
        Map<String, Integer> others = catalogue.otherUnits();
        List<Unit> known = directory.all();
        var all = new ArrayList<>(List.of(own()));
        known.stream().filter(unit -> others.containsKey(unit.id()))
                .map(unit -> new Holder(unit.id(), name(unit, known), Tier.of(unit.level()), others.get(unit.id())))
                .forEach(all::add);
        var ids = known.stream().map(Unit::id).collect(Collectors.toSet());
        others.forEach((id, items) -> {
            if (!ids.contains(id)) {
                all.add(new Holder(id, Messages.of("catalogue.units.gone"), Tier.TOWNSHIP, items));
            }
        });
        return all;
    }

    /** The unit whose catalogue a holder is, as papers name it; one that is gone from the directory has no more than its name. */
    public Unit unit(Holder holder) {
        return holder.own() ? directory.own()
                : directory.all().stream().filter(unit -> unit.id().equals(holder.unit())).findFirst()
                        .orElse(new Unit(holder.unit(), holder.name(), UnitLevel.TOWNSHIP, null, null, null));
    }

    /** The tier at which a unit's catalogue is kept; {@code unit} null for the own one. */
    public Tier tier(String unit) {
        return all().stream().filter(holder -> Objects.equals(holder.unit(), unit)).findFirst().map(Holder::tier)
                .orElse(Tier.TOWNSHIP);
    }

    /** The units that may have a catalogue beside the own one: all of the directory that stand below the own unit. */
    public List<Unit> below() {
        Unit own = directory.own();
        return directory.all().stream().filter(unit -> !unit.id().equals(own.id()))
                .filter(unit -> unit.level().compareTo(own.level()) > 0).toList();
    }

    /** Why a unit must stay in the directory: its catalogue is here. */
    public Optional<UserProblem> tie(Unit unit) {
        Integer items = catalogue.otherUnits().get(unit.id());
        return items == null ? Optional.empty()
                : Optional.of(new UserProblem("catalogue.units.hasCatalogue", unit.name(), items));
    }

    /**
     * The unit that a person named.
     *
     * @param name its name, or the unit above and its name with a slash between, e.g. 青石镇/和平村
     * @return empty if there is none of this name
     * @throws UserProblem if it is the own unit, or several share the name
     */
    public Optional<Unit> named(String name) {
        String wanted = name.strip();
        Unit own = directory.own();
        if (own.name().equals(wanted)) {
            throw new UserProblem("catalogue.units.own", wanted);
        }
        List<Unit> known = directory.all();
        List<Unit> found = known.stream().filter(unit -> unit.name().equals(wanted)
                || (above(unit, known).map(Unit::name).orElse("") + '/' + unit.name()).equals(wanted)).toList();
        if (found.size() > 1) {
            throw new UserProblem("catalogue.units.several", found.size(), wanted, path(found.getFirst(), known));
        }
        return found.stream().findFirst();
    }

    /**
     * The unit that a person named, with a catalogue here.
     *
     * @throws UserProblem if there is no such unit, or it has no catalogue here
     */
    public Unit requireHolder(String name) {
        return named(name).filter(unit -> catalogue.otherUnits().containsKey(unit.id()))
                .orElseThrow(() -> new UserProblem("catalogue.units.none", name));
    }

    /** A unit that is not in the directory yet, under the own one. */
    public Unit fresh(String name, UnitLevel level) {
        if (name.isBlank()) {
            throw new UserProblem("catalogue.units.blank");
        }
        return new Unit(UnitDirectory.newId(), name.strip(), level, directory.own().id(), null, null);
    }

    /** A unit's name as a list shows it: with the unit above where another unit has the same name. */
    public static Function<Unit, String> names(List<Unit> known) {
        return unit -> name(unit, known);
    }

    private static String name(Unit unit, List<Unit> known) {
        long same = known.stream().filter(other -> other.name().equals(unit.name())).count();
        return same < 2 ? unit.name() : above(unit, known)
                .map(over -> Messages.of("catalogue.units.under", unit.name(), over.name())).orElse(unit.name());
    }

    private static String path(Unit unit, List<Unit> known) {
        return above(unit, known).map(over -> over.name() + '/').orElse("") + unit.name();
    }

    private static Optional<Unit> above(Unit unit, List<Unit> known) {
        return known.stream().filter(other -> Objects.equals(other.id(), unit.parent())).findFirst();
    }
}
