package org.gongkailan.catalogue.intake;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of how heads of tables were taken before. */
public final class MappingStore extends WholeRecordStore<HeadMapping> {
    public MappingStore() {
        super("catalogue.mapping", HeadMapping.class, "catalogue_mapping");
    }

    @Override
    public String idOf(HeadMapping record) {
        return record.shape();
    }
}
