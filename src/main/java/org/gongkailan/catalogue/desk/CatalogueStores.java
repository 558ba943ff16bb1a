package org.gongkailan.catalogue.desk;

import java.util.List;
import org.gongkailan.catalogue.DomainStore;
import org.gongkailan.catalogue.ItemStore;
import org.gongkailan.history.RecordStore;

/**
 * Where the catalogue's records lie in a workspace; one of each kind, known to the journal and the desk alike.
 *
 * @param items   the rows of the catalogues
 * @param domains the domains that the unit made itself
 */
public record CatalogueStores(ItemStore items, DomainStore domains) {
    /** The stores of a workspace. */
    public CatalogueStores() {
        this(new ItemStore(), new DomainStore());
    }

    /** All of them, for the journal. */
    public List<RecordStore<?>> all() {
        return List.of(items, domains);
    }
}
