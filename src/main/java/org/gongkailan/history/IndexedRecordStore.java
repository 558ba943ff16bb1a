package org.gongkailan.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkailan.store.AmongIds;
import org.gongkailan.store.ManyRows;
import org.jdbi.v3.core.Handle;

/**
 * Records that are many: a table of {@code id}, {@code record} as JSON, and the columns that its lists are filtered and
 * sorted by. Those are worked out from the record, so that they need no journal.
 *
 * @param <T> a record class
 */
public abstract class IndexedRecordStore<T> implements RecordStore<T> {
    private final String entity;
    private final Class<T> type;
    private final String table;

    /**
     * @param entity the kind's name in the journal
     * @param table  a name of ours, never of a user's
     */
    protected IndexedRecordStore(String entity, Class<T> type, String table) {
        this.entity = entity;
        this.type = type;
        this.table = table;
    }

    /** What stands in the columns after {@code record}, in their order. */
    protected abstract List<Object> index(T record);

    /** The record of a row whose first column it is. */
    protected final T record(ResultSet row) throws SQLException {
        return RecordJson.stored(row.getBytes(1)).read(type);
    }

    /** The same, made when it is first asked for: for long lists of which few lines are looked at. */
    protected final Supplier<T> recordWhenAsked(ResultSet row) throws SQLException {
        String text = row.getString("record");
        return () -> RecordJson.read(text, type);
    }

    @Override
    public final String entity() {
        return entity;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final Optional<T> find(Handle handle, String id) {
        return findAll(handle, List.of(id)).stream().findFirst();
    }

    @Override
    public final List<T> findAll(Handle handle, List<String> ids) {
        return AmongIds.bind(handle.createQuery("select record from " + table + " where " + AmongIds.CONDITION), ids)
                .map((row, context) -> record(row)).list();
    }

    @Override
    public final void put(Handle handle, T record) {
        putAll(handle, List.of(record));
    }

    @Override
    public final void putAll(Handle handle, List<T> records) {
        putWritten(handle, records.stream().map(Written::of).toList());
    }

    @Override
    public final void putWritten(Handle handle, List<Written<T>> records) {
        store(handle, "insert or replace into ", records, "");
    }

    @Override
    public final boolean addWritten(Handle handle, List<Written<T>> records) {
        return store(handle, "insert into ", records, " on conflict (id) do nothing") == records.size();
    }

    private int store(Handle handle, String verb, List<Written<T>> records, String otherwise) {
        if (records.isEmpty()) {
            return 0;
        }
        int columns = index(records.getFirst().record()).size();
        return ManyRows.store(handle, verb + table + " values (?, cast(? as text)" + ", ?".repeat(columns) + ")" + otherwise,
                records, this::row);
    }

    private Object[] row(Written<T> record) {
        var values = new ArrayList<>();
        values.add(idOf(record.record()));
        values.add(record.json().utf8());
        values.addAll(index(record.record()));
        return values.toArray();
    }

    @Override
    public final Map<String, RecordJson> texts(Handle handle, List<String> ids) {
        var texts = new HashMap<String, RecordJson>();
        AmongIds.bind(handle.createQuery("select id, record from " + table + " where " + AmongIds.CONDITION), ids)
                .map((row, context) -> texts.put(row.getString(1), RecordJson.stored(row.getBytes(2)))).list();
        return texts;
    }

    @Override
    public final void remove(Handle handle, String id) {
        removeAll(handle, List.of(id));
    }

    @Override
    public final void removeAll(Handle handle, List<String> ids) {
        AmongIds.bind(handle.createUpdate("delete from " + table + " where " + AmongIds.CONDITION), ids).execute();
    }

    /** All of them, in the order they were put down. */
    public final List<T> all(Handle handle) {
        return handle.createQuery("select record from " + table + " order by rowid")
                .map((row, context) -> record(row)).list();
    }
}
