package org.gongkailan.catalogue.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.ui.control.Option;

/** What the rows of a domain have to be narrowed by, each value with how many rows have it. */
record Offers(List<Option<Tick>> levels, List<Option<String>> bodies, List<Option<String>> channels,
              List<Option<String>> checks, List<Option<RowFilter.Standing>> standings) {
    /** What there is among the rows of a domain; the code is null for all. */
    static Offers of(Stock stock, String domain) {
        return new Offers(
                options(stock.count(domain, RowFilter::levels), Comparator.naturalOrder(), Tick::words),
                options(stock.count(domain, Offers::body), Comparator.naturalOrder(), Function.identity()),
                options(stock.count(domain, item -> item.entry().publication().channels().stream()),
                        Comparator.comparingInt(Offers::place), Function.identity()),
                options(stock.count(domain, item -> RowFilter.checks(stock.of(item))),
                        Comparator.comparingInt(Offers::severity), RuleWords::of),
                options(stock.count(domain, item -> Stream.of(RowFilter.standing(item, stock.of(item)))),
                        Comparator.naturalOrder(), RowFilter.Standing::words));
    }

    private static <T> List<Option<T>> options(Map<T, Integer> counts, Comparator<T> order, Function<T, String> words) {
        return counts.entrySet().stream().sorted(Map.Entry.comparingByKey(order))
                .map(count -> new Option<>(count.getKey(), words.apply(count.getKey()), count.getValue())).toList();
    }

    private static Stream<String> body(CatalogueItem item) {
        return Stream.of(item.entry().body()).filter(text -> !text.isBlank());
    }

    private static int place(String channel) {
        int place = Channels.official().names().indexOf(channel);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static int severity(String check) {
        return switch (check) {
            case RowFilter.ERROR -> 0;
            case RowFilter.WARNING -> 1;
            case RowFilter.CLEAN -> 2;
            default -> 3;
        };
    }
}
