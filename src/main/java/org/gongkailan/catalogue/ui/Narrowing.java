package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.text.Pinyin;

/**
 * The answer to the last search, so that a word to which a letter was added is looked for only among the rows that its
 * beginning left. Lives on the thread of the look-ups.
 */
final class Narrowing {
    private Search last;
    private int[] left;

    /** What rows are looked for in, and what is looked for: of the query its domain and its words. */
    record Search(Stock stock, ItemQuery query, RowFilter filter) {
        /** Whether whatever this search finds, the other one found before it. */
        boolean within(Search wider) {
            List<String> words = query.words();
            List<String> before = wider.query.words();
            return stock == wider.stock && filter.equals(wider.filter)
                    && java.util.Objects.equals(query.domain(), wider.query.domain()) && before.size() <= words.size()
                    && IntStream.range(0, before.size()).allMatch(i -> goesOn(before.get(i), words.get(i)));
        }

        // A single letter is no pinyin yet: what it left says nothing about the word it becomes.
        private static boolean goesOn(String before, String word) {
            return word.startsWith(before) && (Pinyin.isTyped(before) || !Pinyin.isTyped(word));
        }
    }

    /** The rows that are left, in their order. */
    List<CatalogueItem> left(Search search) {
        IntStream among = last != null && search.within(last) ? IntStream.of(left)
                : IntStream.range(0, search.stock().items().size());
        left = search.stock().left(among, search.query(), search.filter());
        last = search;
        return IntStream.of(left).mapToObj(search.stock().items()::get).toList();
    }
}
