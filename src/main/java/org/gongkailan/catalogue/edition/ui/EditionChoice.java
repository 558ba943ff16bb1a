package org.gongkailan.catalogue.edition.ui;

import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.catalogue.edition.Listings;
import org.gongkailan.text.Messages;

/**
 * One side of a comparison.
 *
 * @param kind    what it is
 * @param edition the frozen edition; null for the others
 */
record EditionChoice(Kind kind, Edition edition) {
    static final EditionChoice WORKING = new EditionChoice(Kind.WORKING, null);
    static final EditionChoice STANDARD = new EditionChoice(Kind.STANDARD, null);

    /** What can be compared. */
    enum Kind { WORKING, STANDARD, FROZEN }

    static EditionChoice of(Edition edition) {
        return new EditionChoice(Kind.FROZEN, edition);
    }

    /** The words in the list of choices. */
    String label() {
        return switch (kind) {
            case WORKING -> Messages.of("catalogue.edition.working");
            case STANDARD -> Messages.of("catalogue.edition.ofStandard");
            case FROZEN -> edition.name();
        };
    }

    Listing listing(Listings listings) {
        return switch (kind) {
            case WORKING -> listings.working();
            case STANDARD -> listings.standard();
            case FROZEN -> listings.of(edition);
        };
    }

    /** Whether both are the same catalogue, whatever was corrected in its name meanwhile. */
    boolean same(EditionChoice other) {
        return other != null && kind == other.kind
                && (edition == null || edition.id().equals(other.edition.id()));
    }
}
