package org.gongkailan.requests.intake;

import org.gongkailan.history.WholeRecordStore;

/** Keeps how heads were taken before. */
public final class HeadMappingStore extends WholeRecordStore<HeadMapping> {
    public HeadMappingStore() {
        super("requests.mapping", HeadMapping.class, "request_mapping");
    }

    @Override
    public String idOf(HeadMapping mapping) {
        return mapping.shape();
    }
}
