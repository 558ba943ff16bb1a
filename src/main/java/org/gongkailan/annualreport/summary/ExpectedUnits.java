package org.gongkailan.annualreport.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;

/**
 * Who has to hand in a report: the departments and townships of the county (政府信息公开条例 第四十九条; a township is treated
 * like a department, 国办公开办函〔2021〕30号). Villages have none.
 */
public final class ExpectedUnits {
    private static final Set<UnitLevel> REPORTING = EnumSet.of(UnitLevel.CITY, UnitLevel.COUNTY, UnitLevel.DEPARTMENT,
            UnitLevel.TOWNSHIP);

    private ExpectedUnits() {
    }

    /** The names of the units of a directory that report to its own unit, by directory order. */
    public static List<String> of(UnitDirectory units) {
        Unit own = units.own();
        return units.all().stream().filter(unit -> !unit.id().equals(own.id()) && REPORTING.contains(unit.level()))
                .map(Unit::name).toList();
    }
}
