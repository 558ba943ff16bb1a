package org.gongkailan.catalogue.standard;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of the reasons for which standard rows are left out. */
public final class LeftOutStore extends WholeRecordStore<LeftOut> {
    public LeftOutStore() {
        super("catalogue.left-out", LeftOut.class, "standard_left_out");
    }

    @Override
    public String idOf(LeftOut leftOut) {
        return leftOut.id();
    }
}
