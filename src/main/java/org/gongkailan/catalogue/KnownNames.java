package org.gongkailan.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.history.Journal;
import org.gongkailan.text.Pinyin;
import org.jdbi.v3.core.Handle;

/**
 * The names in the stored items (matter, body, own columns), for finding them by pinyin. Read when somebody first types
 * pinyin; afterwards only what the journal says was changed. Lives on the workspace's thread.
 */
final class KnownNames {
    private final ItemStore store;
    private final Journal journal;
    private final Map<String, String> names = new HashMap<>();
    private long seen;

    KnownNames(ItemStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** These names as they are stored now, if the query needs them. */
    KnownNames asOfNow(Handle handle, ItemQuery query) {
        if (query.words().stream().anyMatch(Pinyin::isTyped)) {
            refresh(handle);
        }
        return this;
    }

    /** Whether the names of an item sound like a word of letters. */
    boolean sound(String id, String word) {
        return Pinyin.matches(names.getOrDefault(id, ""), word);
    }

    private void refresh(Handle handle) {
        if (names.isEmpty()) {
            names.putAll(store.names(handle));
        } else {
            List<String> changed = journal.changedSince(handle, store, seen);
            changed.forEach(names::remove);
            names.putAll(store.names(handle, changed));
        }
        seen = journal.position(handle);
    }
}
