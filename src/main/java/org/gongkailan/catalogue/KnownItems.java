package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.history.Journal;
import org.jdbi.v3.core.Handle;

/**
 * The stored items that were read before, so that a list reads only what it has never seen and what the journal says
 * was changed since. Lives on the workspace's thread, outside transactions: what is rolled back is never seen here.
 */
final class KnownItems {
    /** So many items are read and looked through before it is asked whether they are enough. */
    private static final int AT_ONCE = 500;

    private final ItemStore store;
    private final Journal journal;
    private final Map<String, Known> items = new HashMap<>();
    private long seen;

    KnownItems(ItemStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** An item and, once somebody looked for something, what it is found by. */
    private static final class Known {
        private final CatalogueItem item;
        private ItemWords words;

        private Known(CatalogueItem item) {
            this.item = item;
        }

        private ItemWords words() {
            if (words == null) {
                words = ItemWords.of(item.entry());
            }
            return words;
        }
    }

    /** The stored items of some ids, in the order of the ids; an unchanged item is the same object every time. */
    List<CatalogueItem> of(Handle handle, List<String> ids) {
        return known(handle, ids).stream().map(known -> known.item).toList();
    }

    /** Those of them that hold all words, no more than the first so many. */
    List<CatalogueItem> holding(Handle handle, List<String> ids, List<String> words, int most) {
        var found = new ArrayList<CatalogueItem>();
        for (int from = 0; from < ids.size() && found.size() < most; from += AT_ONCE) {
            known(handle, ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).stream()
                    .filter(known -> known.words().hold(words)).limit(most - found.size())
                    .forEach(known -> found.add(known.item));
        }
        return found;
    }

    /** What each of some items is found by; of items as they were read, whatever became of them. */
    List<ItemWords> words(List<CatalogueItem> read) {
        return read.stream().map(item -> {
            Known known = items.get(item.id());
            return known != null && known.item == item ? known.words() : ItemWords.of(item.entry());
        }).toList();
    }

    private List<Known> known(Handle handle, List<String> ids) {
        if (!items.isEmpty()) {
            journal.changedSince(handle, store, seen).forEach(items::remove);
        }
        seen = journal.position(handle);
        List<String> unknown = ids.stream().filter(id -> !items.containsKey(id)).toList();
        store.findAll(handle, unknown).forEach(item -> items.put(item.id(), new Known(item)));
        return ids.stream().map(items::get).toList();
    }
}
