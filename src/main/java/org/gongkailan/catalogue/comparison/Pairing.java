package org.gongkailan.catalogue.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.standard.StandardMatch;

/**
 * Which row of one catalogue is which row of another, each at most once. Surest first: the same id, the same standard
 * row, the same name in the domain; then, where only one row on each side comes into question, the same name in
 * another domain and the same content under another name.
 */
final class Pairing {
    private static final Matter NAMELESS = Entry.BLANK.matter();

    private final List<CatalogueItem> before;
    private final List<CatalogueItem> after;
    private final Map<CatalogueItem, CatalogueItem> beforeOf = new IdentityHashMap<>();
    private final Map<CatalogueItem, CatalogueItem> afterOf = new IdentityHashMap<>();

    private Pairing(List<CatalogueItem> before, List<CatalogueItem> after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs of two catalogues' rows. */
    static Pairing of(List<CatalogueItem> before, List<CatalogueItem> after) {
        var pairing = new Pairing(before, after);
        pairing.inTurn(CatalogueItem::id);
        pairing.inTurn(item -> item.standard() == null ? null : item.standard().row() + ' ' + named(item));
        pairing.inTurn(item -> item.standard() == null ? null : item.standard().row() + ' ' + item.domain());
        pairing.inTurn(item -> item.standard() == null ? null : item.standard().row());
        pairing.inTurn(Pairing::named);
        pairing.onlyOne(item -> name(item).isEmpty() ? null : name(item));
        pairing.onlyOne(item -> item.entry().elements().isEmpty() ? null
                : List.of(item.domain(), item.entry().withMatter(NAMELESS)));
        return pairing;
    }

    /** The earlier row of a later one; null for a new row. */
    CatalogueItem before(CatalogueItem item) {
        return beforeOf.get(item);
    }

    /** Whether an earlier row is still there. */
    boolean remains(CatalogueItem earlier) {
        return afterOf.containsKey(earlier);
    }

    // Rows of one key are paired in their order; a null key pairs with nothing.
    private void inTurn(Function<CatalogueItem, Object> key) {
        var waiting = new HashMap<Object, Deque<CatalogueItem>>();
        for (CatalogueItem item : unpaired(before, afterOf)) {
            Object of = key.apply(item);
            if (of != null) {
                waiting.computeIfAbsent(of, k -> new ArrayDeque<>()).add(item);
            }
        }
        for (CatalogueItem item : waiting.isEmpty() ? List.<CatalogueItem>of() : unpaired(after, beforeOf)) {
            Deque<CatalogueItem> found = waiting.get(key.apply(item));
            if (found != null && !found.isEmpty()) {
                pair(found.poll(), item);
            }
        }
    }

    private void onlyOne(Function<CatalogueItem, Object> key) {
        Map<Object, List<CatalogueItem>> earlier = grouped(unpaired(before, afterOf), key);
        grouped(unpaired(after, beforeOf), key).forEach((of, later) -> {
            List<CatalogueItem> found = earlier.getOrDefault(of, List.of());
            if (found.size() == 1 && later.size() == 1) {
                pair(found.getFirst(), later.getFirst());
            }
        });
    }

    private void pair(CatalogueItem earlier, CatalogueItem later) {
        beforeOf.put(later, earlier);
        afterOf.put(earlier, later);
    }

    private static Map<Object, List<CatalogueItem>> grouped(List<CatalogueItem> items, Function<CatalogueItem, Object> key) {
        var groups = new HashMap<Object, List<CatalogueItem>>();
        for (CatalogueItem item : items) {
            Object of = key.apply(item);
            if (of != null) {
                groups.computeIfAbsent(of, k -> new ArrayList<>()).add(item);
            }
        }
        return groups;
    }

    private static List<CatalogueItem> unpaired(List<CatalogueItem> items, Map<CatalogueItem, ?> paired) {
        return items.stream().filter(item -> !paired.containsKey(item)).toList();
    }

    private static String name(CatalogueItem item) {
        return StandardMatch.name(item.entry().matter());
    }

    private static String named(CatalogueItem item) {
        return item.domain() + ' ' + name(item);
    }
}
