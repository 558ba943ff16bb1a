package org.gongkailan.villageboard.roll;

import org.gongkailan.villageboard.Village;

/**
 * How rolls write a village that the directory of units calls otherwise, as the office accepted it once.
 *
 * @param id      township and name as written, in one text
 * @param written as rolls write it
 * @param means   as the directory calls it
 */
public record VillageSpelling(String id, Village written, Village means) {
    /** That a spelling means a village. */
    public static VillageSpelling of(Village written, Village means) {
        return new VillageSpelling(written.township() + "|" + written.name(), written, means);
    }
}
