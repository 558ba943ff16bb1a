package org.gongkailan.catalogue.levels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Levels;

/**
 * 各级对照: matters down, catalogues across. Rows of different catalogues are the same matter where they follow the same
 * row of the standard or bear the name of one, else where they bear the same name in the same domain.
 *
 * @param units across, the own catalogue first
 * @param lines down: by domain; the own matters in their order, then those that only others have
 */
public record LevelTable(List<Holder> units, List<Line> lines) {
    /** What a catalogue does with a matter. */
    public enum State {
        /** 有: and says the same as the own catalogue, or the own one does not have it. */
        HAS,
        /** 不同: has it, in other words. */
        DIFFERENT,
        /** 无: should have it at its level, and does not. */
        MISSING,
        /** 不适用: does not have it, and the matter is none of its level. */
        NOT_ASKED
    }

    /**
     * A matter in one catalogue.
     *
     * @param item      its row; null where there is none
     * @param different the official columns that differ from the own row
     */
    public record Square(State state, CatalogueItem item, List<Column> different) {
    }

    /**
     * A matter.
     *
     * @param squares by unit
     */
    public record Line(Domain domain, String matter, List<Square> squares) {
        /** Whether any catalogue is in a state. */
        public boolean any(State state) {
            return squares.stream().anyMatch(square -> square.state() == state);
        }
    }

    public LevelTable {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
    }

    /**
     * Lays catalogues side by side.
     *
     * @param catalogues of the units, each in its order, the own one first
     * @param domains    all domains in their order
     */
    public static LevelTable of(Map<Holder, List<CatalogueItem>> catalogues, List<Domain> domains, MatterKeys keys) {
        var units = List.copyOf(catalogues.keySet());
        var found = new LinkedHashMap<String, CatalogueItem[]>();
        for (int unit = 0; unit < units.size(); unit++) {
            var times = new HashMap<String, Integer>();
            for (CatalogueItem item : catalogues.get(units.get(unit))) {
                String key = keys.of(item);
                String place = key + '#' + times.merge(key, 1, Integer::sum);
                found.computeIfAbsent(place, k -> new CatalogueItem[units.size()])[unit] = item;
            }
        }
        var byDomain = new LinkedHashMap<String, List<Line>>();
        domains.forEach(domain -> byDomain.put(domain.code(), new ArrayList<>()));
        Map<String, Domain> known = new HashMap<>();
        domains.forEach(domain -> known.put(domain.code(), domain));
        for (CatalogueItem[] items : found.values()) {
            CatalogueItem first = first(items);
            Domain domain = known.getOrDefault(first.domain(), new Domain(first.domain(), first.domain()));
            byDomain.computeIfAbsent(first.domain(), code -> new ArrayList<>()).add(line(domain, units, items));
        }
        return new LevelTable(units, byDomain.values().stream().flatMap(List::stream).toList());
    }

    private static Line line(Domain domain, List<Holder> units, CatalogueItem[] items) {
        Levels levels = first(items).entry().publication().levels();
        var squares = new ArrayList<Square>();
        for (int unit = 0; unit < items.length; unit++) {
            squares.add(square(units.get(0), items[0], units.get(unit), items[unit], levels));
        }
        return new Line(domain, first(items).entry().matter().path(), squares);
    }

    private static Square square(Holder own, CatalogueItem mine, Holder unit, CatalogueItem theirs, Levels levels) {
        if (theirs == null) {
            return new Square(unit.tier().in(levels) ? State.MISSING : State.NOT_ASKED, null, List.of());
        }
        if (mine == null || mine == theirs || mine.entry().equals(theirs.entry())) {
            return new Square(State.HAS, theirs, List.of());
        }
        var different = new ArrayList<>(mine.entry().differences(theirs.entry()));
        // Who discloses is each level's own affair.
        if (unit.tier() != own.tier()) {
            different.remove(Column.BODY);
        }
        return new Square(different.isEmpty() ? State.HAS : State.DIFFERENT, theirs, different);
    }

    private static CatalogueItem first(CatalogueItem[] items) {
        for (CatalogueItem item : items) {
            if (item != null) {
                return item;
            }
        }
        throw new IllegalArgumentException("a matter nobody has");
    }
}
