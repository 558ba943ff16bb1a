package org.gongkailan.catalogue.intake;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.finding.Place;

/**
 * One row of an import beside what the catalogue has.
 *
 * @param kind    what taking it would do
 * @param item    as it would be stored
 * @param before  as it is stored; null for a new row
 * @param changed the columns that taking it would change; empty for new and same rows
 * @param place   where it stands in the file
 */
public record ImportRow(Kind kind, CatalogueItem item, CatalogueItem before, List<Column> changed, Place place) {
    /** What taking a row would do. */
    public enum Kind {
        NEW, CHANGED, SAME
    }

    public ImportRow {
        changed = List.copyOf(changed);
    }
}
