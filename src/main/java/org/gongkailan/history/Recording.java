package org.gongkailan.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkailan.finding.UserProblem;
import org.jdbi.v3.core.Handle;

/** One batch while it is being made: applies changes through the record stores and notes them down. */
final class Recording implements Changes {
    private final Handle handle;
    private final JournalStore journal;
    private final Map<String, RecordStore<?>> stores;
    private final Batch batch;
    private final Seal seal;
    private final List<Entry> entries = new ArrayList<>();
    private String lastHash;
    private long lastSeq;

    Recording(Handle handle, JournalStore journal, Map<String, RecordStore<?>> stores, Batch batch) {
        this.handle = handle;
        this.journal = journal;
        this.stores = stores;
        this.batch = batch;
        this.seal = new Seal(batch);
        this.lastHash = journal.lastHash(handle);
        this.lastSeq = journal.lastSeq(handle);
    }

    @Override
    public <T> void put(RecordStore<T> store, T record) {
        putAll(store, List.of(record));
    }

    @Override
    public <T> void putAll(RecordStore<T> store, List<T> records) {
        putAll(store, written(records), stored(store, records.stream().map(store::idOf).toList()));
    }

    @Override
    public <T> void addAll(RecordStore<T> store, List<T> records) {
        if (!add(store, written(records))) {
            throw new IllegalStateException("An id is taken in " + store.entity());
        }
    }

    @Override
    public <T> void remove(RecordStore<T> store, String id) {
        removeAll(store, List.of(id));
    }

    @Override
    public <T> void removeAll(RecordStore<T> store, List<String> ids) {
        Map<String, RecordJson> stored = stored(store, ids);
        stored.replaceAll((id, held) -> RecordJson.renewed(held, store.type()));
        removeAll(store, ids, stored);
    }

    @Override
    public Handle handle() {
        return handle;
    }

    /** Brings records back to what they were before (undo) or after (redo) an earlier batch, neighbours together. */
    void revert(List<Entry> earlier, Batch.Kind kind) {
        List<Step> steps = earlier.stream().map(entry -> Step.of(entry, kind)).toList();
        int from = 0;
        for (int to = 1; to <= steps.size(); to++) {
            if (to == steps.size() || !steps.get(to).isLike(steps.get(from))) {
                revert(store(steps.get(from).entity()), steps.subList(from, to));
                from = to;
            }
        }
    }

    private <T> void revert(RecordStore<T> store, List<Step> steps) {
        if (steps.getFirst().adds()) {
            if (!add(store, written(store, steps))) {
                throw new UserProblem("history.changed-since", batch.label());
            }
            return;
        }
        List<String> ids = steps.stream().map(Step::id).toList();
        Map<String, RecordJson> stored = stored(store, ids);
        var now = new HashMap<>(stored);
        for (Step step : steps) {
            RecordJson held = now.put(step.id(), step.wanted());
            if (!Objects.equals(held, step.expected()) && !sameToday(held, step.expected(), store.type())) {
                throw new UserProblem("history.changed-since", batch.label());
            }
        }
        if (steps.getFirst().wanted() == null) {
            // Each is what the journal holds, or equal to it.
            removeAll(store, ids, stored);
        } else {
            putAll(store, written(store, steps), stored);
        }
    }

    // On all processors: beside SQLite a large batch takes longest over its JSON.
    private static <T> List<Written<T>> written(List<T> records) {
        return records.parallelStream().map(Written::of).toList();
    }

    private static <T> List<Written<T>> written(RecordStore<T> store, List<Step> steps) {
        return steps.parallelStream().map(step -> Written.of(step.wanted(), store.type())).toList();
    }

    /** Stores records whose ids are new; false if one was taken. */
    private <T> boolean add(RecordStore<T> store, List<Written<T>> records) {
        records.forEach(written -> note(store.entity(), store.idOf(written.record()), null, written.json()));
        return store.addWritten(handle, records);
    }

    // An entry of an earlier version of the program may lack components that records have today.
    private static boolean sameToday(RecordJson one, RecordJson other, Class<?> type) {
        return Objects.equals(RecordJson.renewed(one, type), RecordJson.renewed(other, type));
    }

    /** Stores records; {@code stored} is what is there before, and after. */
    private <T> void putAll(RecordStore<T> store, List<Written<T>> records, Map<String, RecordJson> stored) {
        var changed = new ArrayList<Written<T>>();
        for (Written<T> written : records) {
            String id = store.idOf(written.record());
            RecordJson held = stored.put(id, written.json());
            RecordJson before = written.json().equals(held) ? held : RecordJson.renewed(held, store.type());
            if (!written.json().equals(before)) {
                changed.add(written);
                note(store.entity(), id, before, written.json());
            }
        }
        store.putWritten(handle, changed);
    }

    private <T> void removeAll(RecordStore<T> store, List<String> ids, Map<String, RecordJson> stored) {
        var gone = new ArrayList<String>();
        for (String id : ids) {
            RecordJson before = stored.remove(id);
            if (before != null) {
                gone.add(id);
                note(store.entity(), id, before, null);
            }
        }
        store.removeAll(handle, gone);
    }

    /** The stored records as JSON, by id; perhaps as an earlier version of the program wrote them. */
    private <T> Map<String, RecordJson> stored(RecordStore<T> store, List<String> ids) {
        return new HashMap<>(store.texts(handle, ids));
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

    private void note(String entity, String id, RecordJson before, RecordJson after) {
        lastHash = seal.over(lastHash, ++lastSeq, entity, id, before, after);
        entries.add(new Entry(lastSeq, batch.id(), entity, id, before, after, lastHash));
    }

    private RecordStore<?> store(String entity) {
        RecordStore<?> store = stores.get(entity);
        if (store == null) {
            throw new IllegalStateException("No record store for " + entity);
        }
        return store;
    }
}
