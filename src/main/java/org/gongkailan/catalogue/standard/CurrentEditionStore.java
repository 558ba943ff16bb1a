package org.gongkailan.catalogue.standard;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of the editions that officers made current. */
public final class CurrentEditionStore extends WholeRecordStore<CurrentEdition> {
    public CurrentEditionStore() {
        super("catalogue.current-edition", CurrentEdition.class, "standard_current");
    }

    @Override
    public String idOf(CurrentEdition record) {
        return record.domain();
    }
}
