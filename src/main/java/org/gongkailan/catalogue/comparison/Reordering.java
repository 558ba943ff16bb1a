package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;

/**
 * The rows that stand elsewhere among the rows of their domain: as few as would have to be taken out and put back.
 * What was put between others or taken away from them moves nobody.
 */
final class Reordering {
    private final Set<CatalogueItem> moved = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reordering() {
    }

    static Reordering of(List<CatalogueItem> before, List<CatalogueItem> after, Pairing pairing) {
        var places = new IdentityHashMap<CatalogueItem, Integer>();
        before.forEach(item -> places.put(item, places.size()));
        Map<String, List<CatalogueItem>> domains = new LinkedHashMap<>();
        for (CatalogueItem item : after) {
            CatalogueItem was = pairing.before(item);
            if (was != null && was.domain().equals(item.domain())) {
                domains.computeIfAbsent(item.domain(), d -> new ArrayList<>()).add(item);
            }
        }
        var reordering = new Reordering();
        domains.values().forEach(items -> reordering.look(items,
                items.stream().mapToInt(item -> places.get(pairing.before(item))).toArray()));
        return reordering;
    }

    /** Whether a later row stands elsewhere. */
    boolean has(CatalogueItem item) {
        return moved.contains(item);
    }

    // All but a longest run of rows whose earlier places still rise.
    private void look(List<CatalogueItem> items, int[] earlier) {
        boolean[] stays = longestRise(earlier);
        for (int i = 0; i < earlier.length; i++) {
            if (!stays[i]) {
                moved.add(items.get(i));
            }
        }
    }

    private static boolean[] longestRise(int[] values) {
        int[] ends = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[ends[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        var stays = new boolean[values.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
