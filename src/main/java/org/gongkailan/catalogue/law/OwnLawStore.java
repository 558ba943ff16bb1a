package org.gongkailan.catalogue.law;

import org.gongkailan.history.WholeRecordStore;

/** The SQL of the unit's own entries in the law register. */
public final class OwnLawStore extends WholeRecordStore<OwnLaw> {
    public OwnLawStore() {
        super("catalogue.law", OwnLaw.class, "catalogue_law");
    }

    @Override
    public String idOf(OwnLaw record) {
        return record.id();
    }
}
