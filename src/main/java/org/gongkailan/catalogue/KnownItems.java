package org.gongkailan.catalogue;

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
    private final ItemStore store;
    private final Journal journal;
    private final Map<String, CatalogueItem> items = new HashMap<>();
    private long seen;

    KnownItems(ItemStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The stored items of some ids, in the order of the ids; an unchanged item is the same object every time. */
    List<CatalogueItem> of(Handle handle, List<String> ids) {
        if (!items.isEmpty()) {
            journal.changedSince(handle, store, seen).forEach(items::remove);
        }
        seen = journal.position(handle);
        List<String> unknown = ids.stream().filter(id -> !items.containsKey(id)).toList();
        store.findAll(handle, unknown).forEach(item -> items.put(item.id(), item));
        return ids.stream().map(items::get).toList();
    }
}
