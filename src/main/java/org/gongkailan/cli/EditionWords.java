package org.gongkailan.cli;

import org.gongkailan.catalogue.edition.Listings;
import org.gongkailan.units.Unit;

/** The catalogues and editions that the words of a command line mean. */
final class EditionWords {
    private EditionWords() {
    }

    /** The catalogue, the editions and the standard of a unit; of the workspace's own where the name is null. */
    static Listings listings(Office office, String unit) {
        Unit whose = unit == null ? office.units().own() : office.catalogueUnits().requireHolder(unit);
        return new Listings(office.catalogue().frozen(), office.catalogue().standard(), unit == null ? null : whose.id(), whose);
    }
}
