package org.gongkailan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.finding.UserProblem;
import org.jdbi.v3.core.Handle;

/** One batch while it is being made: applies changes through the record stores and notes them down. */
final class Recording implements Changes {
    private final Handle handle;
    private final JournalStore journal;
    private final Map<String, RecordStore<?>> stores;
    private final Batch batch;
    private final List<Entry> entries = new ArrayList<>();
    private String lastHash;
    private long lastSeq;

    Recording(Handle handle, JournalStore journal, Map<String, RecordStore<?>> stores, Batch batch) {
        this.handle = handle;
        this.journal = journal;
        this.stores = stores;
        this.batch = batch;
        this.lastHash = journal.lastHash(handle);
        this.lastSeq = journal.lastSeq(handle);
    }

    @Override
    public <T> void put(RecordStore<T> store, T record) {
        String id = store.idOf(record);
        Optional<T> stored = store.find(handle, id);
        String before = stored.map(RecordJson::write).orElse(null);
        String after = RecordJson.write(record);
        if (!after.equals(before)) {
            store.put(handle, record);
            note(store.entity(), id, before, after);
        }
    }

    @Override
    public <T> void remove(RecordStore<T> store, String id) {
        store.find(handle, id).ifPresent(stored -> {
            store.remove(handle, id);
            note(store.entity(), id, RecordJson.write(stored), null);
        });
    }

    @Override
    public Handle handle() {
        return handle;
    }

    /** Brings one record back to what it was before (undo) or after (redo) an earlier entry. */
    void revert(Entry entry, Batch.Kind kind) {
        boolean undo = kind == Batch.Kind.UNDO;
        revert(store(entry.entity()), entry.record(), undo ? entry.after() : entry.before(),
                undo ? entry.before() : entry.after());
    }

    private <T> void revert(RecordStore<T> store, String id, String expected, String wanted) {
        String stored = store.find(handle, id).map(RecordJson::write).orElse(null);
        if (!Objects.equals(stored, expected)) {
            throw new UserProblem("history.changed-since", batch.label());
        }
        if (wanted == null) {
            remove(store, id);
        } else {
            put(store, RecordJson.read(wanted, store.type()));
        }
    }

    /** Writes the batch down, unless nothing was changed; answers it with its size. */
    Batch finish() {
        if (entries.isEmpty()) {
            return new Batch(0, batch.at(), batch.person(), batch.label(), batch.kind(), batch.target(), 0);
        }
        journal.insert(handle, batch);
        journal.insert(handle, entries);
        return new Batch(batch.id(), batch.at(), batch.person(), batch.label(), batch.kind(), batch.target(),
                entries.size());
    }

    private void note(String entity, String id, String before, String after) {
        var entry = Entry.chained(lastHash, batch, ++lastSeq, entity, id, before, after);
        lastHash = entry.hash();
        entries.add(entry);
    }

    private RecordStore<?> store(String entity) {
        RecordStore<?> store = stores.get(entity);
        if (store == null) {
            throw new IllegalStateException("No record store for " + entity);
        }
        return store;
    }
}
