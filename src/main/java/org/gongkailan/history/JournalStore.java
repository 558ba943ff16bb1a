package org.gongkailan.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkailan.store.ManyRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of the journal. */
final class JournalStore {
    /** The hash before the first entry. */
    static final String GENESIS = "0".repeat(64);

    private static final String BATCHES = """
            select b.id, b.at, b.person, b.label, b.kind, coalesce(b.target, 0) as target,
                   (select count(*) from entry e where e.batch = b.id) as size
            from batch b
            """;
    /** Taken back more often than done again. */
    private static final String UNDONE = """
            (select count(*) from batch t where t.target = b.id and t.kind = 'undo')
              > (select count(*) from batch t where t.target = b.id and t.kind = 'redo')
            """;

    long nextBatch(Handle handle) {
        return number(handle, "select coalesce(max(id), 0) + 1 from batch");
    }

    long lastSeq(Handle handle) {
        return number(handle, "select coalesce(max(seq), 0) from entry");
    }

    // The plus keeps SQLite off the index by record: the few newest entries are found by seq.
    List<String> changedSince(Handle handle, String entity, long seq) {
        return handle.createQuery("select distinct record from entry where seq > :seq and +entity = :entity")
                .bind("seq", seq).bind("entity", entity).mapTo(String.class).list();
    }

    List<String> saidSince(Handle handle, String entity, Instant moment) {
        return handle.createQuery("""
                        with late as (select e."before" as b, e."after" as a from batch join entry e on e.batch = batch.id
                                      where batch.at >= :moment and e.entity = :entity)
                        select b from late where b is not null union select a from late where a is not null""")
                .bind("moment", moment.toString()).bind("entity", entity).mapTo(String.class).list();
    }

    String lastHash(Handle handle) {
        return handle.createQuery("select hash from entry order by seq desc limit 1")
                .mapTo(String.class).findOne().orElse(GENESIS);
    }

    void insert(Handle handle, Batch batch) {
        handle.createUpdate("""
                        insert into batch (id, at, person, label, kind, target)
                        values (:id, :at, :person, :label, :kind, nullif(:target, 0))""")
                .bind("id", batch.id()).bind("at", batch.at().toString()).bind("person", batch.person())
                .bind("label", batch.label()).bind("kind", batch.kind().word()).bind("target", batch.target())
                .execute();
    }

    void insert(Handle handle, List<Entry> entries) {
        ManyRows.store(handle, "insert into entry values (?, ?, ?, ?, cast(? as text), cast(? as text), ?)", entries,
                e -> new Object[] {e.seq(), e.batch(), e.entity(), e.record(), utf8(e.before()), utf8(e.after()), e.hash()});
    }

    /** The last change that still stands. */
    Optional<Batch> undoable(Handle handle) {
        return one(handle, BATCHES + "where b.kind = 'change' and not " + UNDONE + " order by b.id desc limit 1");
    }

    /** The change taken back last, unless something new was done since. */
    Optional<Batch> redoable(Handle handle) {
        // Asked after every change: only what was taken back since the last one is looked at, not years of batches.
        return one(handle, BATCHES + """
                where b.id in (select t.target from batch t where t.kind = 'undo'
                               and t.id > (select max(c.id) from batch c where c.kind = 'change'))
                and """ + UNDONE + " order by b.id limit 1");
    }

    /** The latest batches, newest first. */
    List<Batch> latest(Handle handle, int limit) {
        return handle.createQuery(BATCHES + "order by b.id desc limit :limit").bind("limit", limit)
                .map(JournalStore::batch).list();
    }

    /** The entries of a batch, last first, as undoing needs them. */
    List<Entry> entriesBackwards(Handle handle, long batch) {
        return handle.createQuery("select * from entry where batch = :batch order by seq desc").bind("batch", batch)
                .map(JournalStore::entry).list();
    }

    /** Hands over every batch with entries and each of its entries, in order of the chain, without holding them. */
    void walk(Handle handle, Consumer<Batch> batches, Consumer<Entry> entries) {
        try (var all = handle.createQuery(BATCHES + "order by b.id").map(JournalStore::batch).stream()) {
            all.forEach(batch -> {
                batches.accept(batch);
                try (var own = handle.createQuery("select * from entry where batch = :batch order by seq")
                        .bind("batch", batch.id()).map(JournalStore::entry).stream()) {
                    own.forEach(entries);
                }
            });
        }
    }

    private static Optional<Batch> one(Handle handle, String sql) {
        return handle.createQuery(sql).map(JournalStore::batch).findOne();
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static Batch batch(ResultSet row, StatementContext context) throws SQLException {
        return new Batch(row.getLong("id"), Instant.parse(row.getString("at")), row.getString("person"),
                row.getString("label"), Batch.Kind.of(row.getString("kind")), row.getLong("target"),
                row.getInt("size"));
    }

    private static byte[] utf8(RecordJson json) {
        return json == null ? null : json.utf8();
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), RecordJson.stored(row.getBytes(5)),
                RecordJson.stored(row.getBytes(6)), row.getString(7));
    }
}
