package org.gongkailan.catalogue.disclosure;

import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.CatalogueItem;

/**
 * A row of the catalogue of which too little was published in a year.
 *
 * @param item      the row
 * @param frequency how often it says it is published; null where it does not say
 * @param published how often it was published in the year
 * @param missed    the periods that are over without a publication, e.g. 第三季度; empty where it names no frequency
 */
public record QuietRow(CatalogueItem item, Frequency frequency, int published, List<String> missed) {
    public QuietRow {
        Objects.requireNonNull(item);
        missed = List.copyOf(missed);
    }

    /** Whether nothing at all was published. */
    public boolean silent() {
        return published == 0;
    }
}
