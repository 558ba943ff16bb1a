package org.gongkailan.catalogue.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.finding.Finding;

/**
 * What rows are sorted by.
 *
 * @param by         the name of a {@link Column}, or {@link #STATE} for the worst rows first; null for the catalogue's
 *                   own order
 * @param descending whether the last comes first
 */
record RowOrder(String by, boolean descending) {
    /** Sorts by how bad the worst finding of a row is. */
    static final String STATE = "state";
    /** The order in which the catalogue is kept. */
    static final RowOrder OWN = new RowOrder(null, false);

    /** The question to the store, which sorts by everything but the state. */
    ItemQuery query(String unit, String domain, String words) {
        return new ItemQuery(unit, domain, words, by == null || STATE.equals(by) ? null : Column.valueOf(by), descending);
    }

    /** Rows as the store sorted them, with the worst first where that is asked. */
    List<CatalogueItem> arrange(List<CatalogueItem> items, Map<String, List<Finding>> findings) {
        if (!STATE.equals(by)) {
            return items;
        }
        Comparator<CatalogueItem> worst = Comparator.comparingInt(item ->
                Stock.rank(findings.getOrDefault(item.id(), List.of())));
        return items.stream().sorted(descending ? worst.reversed() : worst).toList();
    }
}
