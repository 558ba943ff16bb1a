package org.gongkailan.catalogue.bulk;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;

/**
 * What is to be changed in several rows at once.
 *
 * @param amendments one after the other
 */
public record BulkEdit(List<Amendment> amendments) {
    public BulkEdit {
        amendments = List.copyOf(amendments);
    }

    /** The rows that would change, as they would be, in their order. */
    public List<CatalogueItem> changed(List<CatalogueItem> items) {
        return items.stream().filter(item -> !apply(item.entry()).equals(item.entry()))
                .map(item -> item.withEntry(apply(item.entry()))).toList();
    }

    private Entry apply(Entry entry) {
        Entry now = entry;
        for (Amendment amendment : amendments) {
            now = amendment.apply(now);
        }
        return now;
    }
}
