package org.gongkailan.catalogue.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.ItemWords;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;

/**
 * The whole own catalogue as it was last read, with what is wrong with each row.
 *
 * @param items    in the order they are sorted by
 * @param words    what each of them is found by
 * @param findings by id of the row; rows in order are missing
 */
record Stock(List<CatalogueItem> items, List<ItemWords> words, Map<String, List<Finding>> findings) {
    /** Before anything was read. */
    static final Stock NOTHING = new Stock(List.of(), List.of(), Map.of());

    /** A word that is in no row, and the sound that most rows have. */
    private static final List<String> REHEARSED = List.of("\uFFFF", "sh");

    /**
     * The places of the rows that are left, in their order. Rows in memory, not the store, are asked at a keystroke.
     *
     * @param among  the places of the rows to look at
     * @param query  its domain and its words; nothing else of it
     * @param filter what the chips say
     */
    int[] left(IntStream among, ItemQuery query, RowFilter filter) {
        List<String> wanted = query.words();
        boolean every = filter.none();
        return among.parallel().filter(i -> {
            CatalogueItem item = items.get(i);
            return (query.domain() == null || item.domain().equals(query.domain())) && words.get(i).hold(wanted)
                    && (every || filter.accepts(item, of(item)));
        }).toArray();
    }

    /** Gets the rows from one place to another ready to be looked for by letters; answers how many. */
    int listen(int from, int to) {
        List<ItemWords> heard = words.subList(from, Math.min(to, words.size()));
        heard.forEach(ItemWords::listen);
        return heard.size();
    }

    /** Looks for something as it is written and as it sounds, so that the first keystroke finds its way paved. */
    int rehearse() {
        return REHEARSED.stream().mapToInt(word -> left(IntStream.range(0, items.size()),
                new ItemQuery(null, null, word, null, false), RowFilter.EVERY).length).sum();
    }

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

    /** How bad the worst of a row's findings is, for sorting: 0 for an error, 3 for a row in order. */
    static int rank(List<Finding> findings) {
        return findings.stream().map(Finding::severity).mapToInt(Severity::ordinal).min().orElse(Severity.values().length);
    }
}
