package org.gongkailan.annualreport;

import java.util.Objects;
import org.gongkailan.units.UnitLevel;

/**
 * The authority that reports, as the report names it.
 *
 * @param name  as printed in the title; never null
 * @param level null where the report does not say
 */
public record ReportingUnit(String name, UnitLevel level) {
    public ReportingUnit {
        Objects.requireNonNull(name);
    }
}
