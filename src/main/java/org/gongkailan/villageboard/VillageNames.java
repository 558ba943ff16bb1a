package org.gongkailan.villageboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;

/** The villages of the unit directory as rolls call them. */
public final class VillageNames {
    private VillageNames() {
    }

    /** All of them, by township and name. */
    public static List<Village> of(UnitDirectory units) {
        List<Unit> known = units.all();
        Map<String, Unit> byId = known.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return known.stream().filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .map(unit -> village(unit, unit.parent() == null ? null : byId.get(unit.parent()))).sorted().toList();
    }

    private static Village village(Unit unit, Unit above) {
        boolean township = above != null && above.level() == UnitLevel.TOWNSHIP;
        return new Village(township ? above.name() : "", unit.name());
    }
}
