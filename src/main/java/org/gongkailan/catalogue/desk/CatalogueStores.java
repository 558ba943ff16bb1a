package org.gongkailan.catalogue.desk;

import java.util.List;
import org.gongkailan.catalogue.DomainStore;
import org.gongkailan.catalogue.ItemStore;
import org.gongkailan.catalogue.edition.EditionStore;
import org.gongkailan.catalogue.intake.MappingStore;
import org.gongkailan.catalogue.law.OwnLawStore;
import org.gongkailan.catalogue.standard.CurrentEditionStore;
import org.gongkailan.catalogue.standard.LeftOutStore;
import org.gongkailan.catalogue.standard.StandardEditionStore;
import org.gongkailan.history.RecordStore;

/**
 * Where the catalogue's records lie in a workspace; one of each kind, known to the journal and the desk alike.
 *
 * @param items   the rows of the catalogues
 * @param domains the domains that the unit made itself
 * @param editions the editions of standards that were taken in
 * @param currentEditions which edition of a standard is the current one
 * @param leftOut standard rows that are left out, with their reasons
 * @param frozen the editions of the own catalogue
 * @param laws the unit's own entries of the law register
 * @param mappings how heads of imported tables were taken
 * @param mappings how heads of imported tables were taken
 */
public record CatalogueStores(ItemStore items, DomainStore domains, StandardEditionStore editions,
                              CurrentEditionStore currentEditions, LeftOutStore leftOut, EditionStore frozen,
                              OwnLawStore laws, MappingStore mappings) {
    /** The stores of a workspace. */
    public CatalogueStores() {
        this(new ItemStore(), new DomainStore(), new StandardEditionStore(), new CurrentEditionStore(), new LeftOutStore(),
                new EditionStore(), new OwnLawStore(),
                new MappingStore());
    }

    /** All of them, for the journal. */
    public List<RecordStore<?>> all() {
        return List.of(items, domains, editions, currentEditions, leftOut, frozen, laws, mappings);
    }
}
