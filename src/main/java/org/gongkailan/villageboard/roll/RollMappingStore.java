package org.gongkailan.villageboard.roll;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of how heads of rolls were taken before. */
public final class RollMappingStore extends WholeRecordStore<RollMapping> {
    public RollMappingStore() {
        super("village-board.mapping", RollMapping.class, "roll_mapping");
    }

    @Override
    public String idOf(RollMapping mapping) {
        return mapping.id();
    }
}
