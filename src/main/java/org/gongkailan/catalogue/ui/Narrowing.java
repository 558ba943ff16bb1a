package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;

/**
 * The answer to the last search, so that a word to which a letter was added is looked for only among the rows that its
 * beginning left. Lives on the thread of the look-ups.
 */
final class Narrowing {
    private Search last;
    private int[] left;
    private int of;

    /** What rows are looked for in, and what is looked for: of the query its domain and its words. */
    record Search(Stock stock, ItemQuery query, RowFilter filter) {
        /** Whether whatever this search finds, the other one found before it. */
        boolean within(Search wider) {
            List<String> words = query.words();
            List<String> before = wider.query.words();
            return among(wider) && filter.equals(wider.filter) && before.size() <= words.size()
                    && IntStream.range(0, before.size()).allMatch(i -> words.get(i).startsWith(before.get(i)));
        }

        /** Whether it looks at the same rows of the same domain as another one. */
        private boolean among(Search other) {
            return stock == other.stock && java.util.Objects.equals(query.domain(), other.query.domain());
        }
    }

    /**
     * What a search left.
     *
     * @param rows in their order
     * @param of   how many rows the domain has
     */
    record Left(List<CatalogueItem> rows, int of) {
    }

    /** The rows that are left. */
    Left left(Search search) {
        if (last == null || !search.among(last)) {
            of = (int) search.stock().in(search.query().domain()).count();
        }
        IntStream among = last != null && search.within(last) ? IntStream.of(left)
                : IntStream.range(0, search.stock().items().size());
        left = search.stock().left(among, search.query(), search.filter());
        last = search;
        return new Left(IntStream.of(left).mapToObj(search.stock().items()::get).toList(), of);
    }
}
