package org.gongkailan.catalogue;

import java.util.Objects;

/**
 * One matter of the unit's own catalogue: a row of the official table with its place in it.
 *
 * @param id       stable text id, survives exchange between machines
 * @param unit     id of the unit whose catalogue it stands in; null for the unit that the workspace belongs to
 * @param domain   code of its {@link Domain}
 * @param position sorts the rows of a domain; gaps are allowed
 * @param entry    what the row says
 * @param standard the standard row it follows; null for the unit's own matters
 */
public record CatalogueItem(String id, String unit, String domain, int position, Entry entry, StandardRef standard) {
    public CatalogueItem {
        Objects.requireNonNull(id);
        Objects.requireNonNull(domain);
        Objects.requireNonNull(entry);
    }

    public CatalogueItem withEntry(Entry newEntry) {
        return new CatalogueItem(id, unit, domain, position, newEntry, standard);
    }

    /** The item following another standard row, or the same one otherwise; null for none. */
    public CatalogueItem following(StandardRef newStandard) {
        return new CatalogueItem(id, unit, domain, position, entry, newStandard);
    }

    public CatalogueItem at(int newPosition) {
        return new CatalogueItem(id, unit, domain, newPosition, entry, standard);
    }
}
