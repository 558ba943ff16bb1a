package org.gongkailan.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

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

    /** The record of a row that has a column {@code record}. */
    protected final T record(ResultSet row) throws SQLException {
        return RecordJson.read(row.getString("record"), type);
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
        return handle.createQuery("select record from " + table + " where id in (select value from json_each(:ids))")
                .bind("ids", JsonMapper.shared().writeValueAsString(ids)).map((row, context) -> record(row)).list();
    }

    @Override
    public final void put(Handle handle, T record) {
        putAll(handle, List.of(record));
    }

    @Override
    public final void putAll(Handle handle, List<T> records) {
        if (records.isEmpty()) {
            return;
        }
        int columns = 2 + index(records.getFirst()).size();
        var insert = handle.prepareBatch("insert or replace into " + table + " values ("
                + String.join(", ", Collections.nCopies(columns, "?")) + ")");
        for (T record : records) {
            var values = new ArrayList<>();
            values.add(idOf(record));
            values.add(RecordJson.write(record));
            values.addAll(index(record));
            insert.add(values.toArray());
        }
        insert.execute();
    }

    @Override
    public final void remove(Handle handle, String id) {
        removeAll(handle, List.of(id));
    }

    @Override
    public final void removeAll(Handle handle, List<String> ids) {
        handle.createUpdate("delete from " + table + " where id in (select value from json_each(:ids))")
                .bind("ids", JsonMapper.shared().writeValueAsString(ids)).execute();
    }

    /** All of them, in the order they were put down. */
    public final List<T> all(Handle handle) {
        return handle.createQuery("select record from " + table + " order by rowid")
                .map((row, context) -> record(row)).list();
    }
}
