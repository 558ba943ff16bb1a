package org.gongkailan.catalogue.ui;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;

/**
 * The answers to the last searches, so that a word to which a letter was added is looked for only among the rows that its
 * beginning left, and one from which a letter was taken away not at all. Lives on the thread of the look-ups.
 */
final class Narrowing {
    /** As many answers as a long word has letters. */
    private static final int KEPT = 16;

    /** Newest first; all among the same rows. */
    private final Deque<Answer> answers = new ArrayDeque<>();
    private int of;

    private record Answer(Search search, int[] left) {
    }

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
        if (answers.isEmpty() || !search.among(answers.getFirst().search())) {
            answers.clear();
            of = (int) search.stock().in(search.query().domain()).count();
        }
        int[] left = places(search);
        answers.addFirst(new Answer(search, left));
        if (answers.size() > KEPT) {
            answers.removeLast();
        }
        return new Left(IntStream.of(left).mapToObj(search.stock().items()::get).toList(), of);
    }

    private int[] places(Search search) {
        Optional<Answer> narrowest = answers.stream().filter(answer -> search.within(answer.search()))
                .min(Comparator.comparingInt(answer -> answer.left().length));
        if (narrowest.isPresent() && narrowest.get().search().within(search)) {
            return narrowest.get().left();
        }
        IntStream among = narrowest.map(answer -> IntStream.of(answer.left()))
                .orElseGet(() -> IntStream.range(0, search.stock().items().size()));
        return search.stock().left(among, search.query(), search.filter());
    }
}
