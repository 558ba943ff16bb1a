package org.gongkailan.catalogue.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;

/**
 * The whole own catalogue as it was last read, with what is wrong with each row.
 *
 * @param items    in the order of the catalogue
 * @param findings by id of the row; rows in order are missing
 */
record Stock(List<CatalogueItem> items, Map<String, List<Finding>> findings) {
    /** Before anything was read. */
    static final Stock NOTHING = new Stock(List.of(), Map.of());

    List<Finding> of(CatalogueItem item) {
        return findings.getOrDefault(item.id(), List.of());
    }

    /** The rows of a domain; all of them where the code is null. */
    Stream<CatalogueItem> in(String domain) {
        return items.stream().filter(item -> domain == null || item.domain().equals(domain));
    }

    /** How many rows of a domain have each of the values that a row has; each row counts once per value. */
    <V> Map<V, Integer> count(String domain, Function<CatalogueItem, Stream<V>> values) {
        var counts = new LinkedHashMap<V, Integer>();
        in(domain).forEach(item -> values.apply(item).distinct().forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    /** How bad the worst finding of a row is, for sorting: 0 for an error, 3 for a row in order. */
    int rank(CatalogueItem item) {
        return of(item).stream().map(Finding::severity).mapToInt(Severity::ordinal).min().orElse(Severity.values().length);
    }
}
