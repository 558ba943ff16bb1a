package org.gongkailan.units;

import java.util.Objects;

/**
 * One office: the county government, a department, a township or a village committee.
 *
 * @param id     stable text id
 * @param name   full name, e.g. 云溪县民政局
 * @param level  rank
 * @param parent id of the unit above; null for the topmost
 * @param code   administrative division code or 统一社会信用代码; null if not known
 * @param phone  office telephone for notices; null if not known
 */
public record Unit(String id, String name, UnitLevel level, String parent, String code, String phone) {
    public Unit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(level);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A unit needs a name");
        }
    }
}
