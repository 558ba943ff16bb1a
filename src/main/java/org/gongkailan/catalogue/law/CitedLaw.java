package org.gongkailan.catalogue.law;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;

/**
 * One line of the list of laws: an entry of the register with the rows that cite it, or a citation that no entry
 * resolves.
 *
 * @param law      the entry; null for a citation without one
 * @param citation how the first row cites it; null where none does
 * @param rows     the rows that cite it, in the order of the catalogue
 * @param outdated how many of them cite an edition that no longer holds
 */
public record CitedLaw(Law law, Citation citation, List<CatalogueItem> rows, int outdated) {
    public CitedLaw {
        rows = List.copyOf(rows);
    }

    /** The title, registered or as cited. */
    public String title() {
        return law != null ? law.title() : citation.title();
    }

    /** The document number, registered or as cited; null where unknown. */
    public String number() {
        return law != null ? law.issue().number() : citation.number();
    }

    /** How it stands. */
    public LawState state() {
        return LawState.of(law);
    }

    /** An entry to begin with: the registered facts, or what the citation tells; nothing in it counts as verified. */
    public Law draft() {
        return law == null ? citation.asLaw()
                : new Law(law.title(), law.shortNames(), law.issue(), law.standing(), "", false);
    }
}
