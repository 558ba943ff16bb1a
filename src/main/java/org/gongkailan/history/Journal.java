package org.gongkailan.history;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.store.Database;
import org.jdbi.v3.core.Handle;

/**
 * The only way to change records. Each call to {@link #write} is one transaction, one batch and one step of undo; the
 * batches stay in the workspace, so undo works after a restart and everybody's changes can be told apart.
 */
public final class Journal {
    private final Database database;
    private final Clock clock;
    private final Supplier<String> person;
    private final Map<String, RecordStore<?>> stores;
    private final JournalStore journal = new JournalStore();
    private final List<Runnable> hooks = new CopyOnWriteArrayList<>();

    /**
     * @param person who works here, as the audit trail names them
     * @param stores every kind of record there is
     */
    public Journal(Database database, Clock clock, String person, Collection<RecordStore<?>> stores) {
        this(database, clock, () -> person, stores);
    }

    /** The same where the person may give another name while the workspace is open. */
    public Journal(Database database, Clock clock, Supplier<String> person, Collection<RecordStore<?>> stores) {
        this.database = database;
        this.clock = clock;
        this.person = person;
        this.stores = stores.stream().collect(Collectors.toMap(RecordStore::entity, Function.identity()));
    }

    /**
     * Makes changes in one transaction and one step of undo.
     *
     * @param label what was done, in the words of the undo menu
     * @return the batch; one that changed nothing is not recorded
     */
    public Batch write(String label, Consumer<Changes> work) {
        return write(label, Batch.Kind.CHANGE, work);
    }

    /** The same for what a workspace begins with: journalled, but not a step of undo. */
    public Batch found(String label, Consumer<Changes> work) {
        return write(label, Batch.Kind.FOUNDING, work);
    }

    /** The same for an import or a merge: after a verified backup. */
    public Batch writeAfterBackup(String label, Consumer<Changes> work) {
        database.backup("import");
        return write(label, work);
    }

    /** Who works here, as the audit trail names them. */
    public String person() {
        return person.get();
    }

    /** What undo would take back. */
    public Optional<Batch> undoable() {
        return database.read(journal::undoable);
    }

    /** What redo would do again. */
    public Optional<Batch> redoable() {
        return database.read(journal::redoable);
    }

    /** Takes the last standing change back; answers the change, or nothing if there is none. */
    public Optional<Batch> undo() {
        return revert(journal::undoable, Batch.Kind.UNDO);
    }

    /** Does the change that was taken back last again; nothing after a new change. */
    public Optional<Batch> redo() {
        return revert(journal::redoable, Batch.Kind.REDO);
    }

    /** The latest batches, newest first. */
    public List<Batch> latest(int limit) {
        return database.read(handle -> journal.latest(handle, limit));
    }

    /** How far the journal has come: the number of its last entry, 0 for none. */
    public long position(Handle handle) {
        return journal.lastSeq(handle);
    }

    /** The ids of a store's records that were changed after a position, each once; for who keeps records at hand. */
    public List<String> changedSince(Handle handle, RecordStore<?> store, long position) {
        return journal.changedSince(handle, store.entity(), position);
    }

    /** What a store's records said before and after every change since a moment; for who must not lose what undo needs. */
    public <T> List<T> saidSince(Handle handle, RecordStore<T> store, Instant moment) {
        return journal.saidSince(handle, store.entity(), moment).stream().map(record -> RecordJson.read(record, store.type())).toList();
    }

    /** What is wrong with the chain of hashes; empty if nobody has tampered with the journal. */
    public List<Finding> verify() {
        return database.read(handle -> {
            var chain = new Chain();
            journal.walk(handle, chain::enter, chain::check);
            return chain.findings();
        });
    }

    /** Calls a hook after every write, undo and redo, on the thread that made it. */
    public void onChange(Runnable hook) {
        hooks.add(hook);
    }

    private Batch write(String label, Batch.Kind kind, Consumer<Changes> work) {
        return announced(database.write(handle -> {
            var recording = recording(handle, label, kind, 0);
            work.accept(recording);
            return recording.finish();
        }));
    }

    private Optional<Batch> revert(Function<Handle, Optional<Batch>> choose, Batch.Kind kind) {
        Optional<Batch> reverted = database.write(handle -> choose.apply(handle).map(target -> {
            var recording = recording(handle, target.label(), kind, target.id());
            List<Entry> entries = new ArrayList<>(journal.entriesBackwards(handle, target.id()));
            if (kind == Batch.Kind.REDO) {
                entries = entries.reversed();
            }
            recording.revert(entries, kind);
            recording.finish();
            return target;
        }));
        reverted.ifPresent(this::announced);
        return reverted;
    }

    private Recording recording(Handle handle, String label, Batch.Kind kind, long target) {
        var batch = new Batch(journal.nextBatch(handle), clock.instant(), person(), label, kind, target, 0);
        return new Recording(handle, journal, stores, batch);
    }

    private Batch announced(Batch batch) {
        if (batch.changedAnything()) {
            hooks.forEach(Runnable::run);
        }
        return batch;
    }
}
