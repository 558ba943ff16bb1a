package org.gongkailan.history;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Records that are few and always read whole: a table of two columns, {@code id} and {@code record} as JSON.
 *
 * @param <T> a record class
 */
public abstract class WholeRecordStore<T> implements RecordStore<T> {
    private final String entity;
    private final Class<T> type;
    private final String table;

    /**
     * @param entity the kind's name in the journal
     * @param table  a name of ours, never of a user's
     */
    protected WholeRecordStore(String entity, Class<T> type, String table) {
        this.entity = entity;
        this.type = type;
        this.table = table;
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
        return handle.createQuery("select record from " + table + " where id = :id").bind("id", id)
                .map((row, context) -> RecordJson.read(row.getString(1), type)).findOne();
    }

    @Override
    public final void put(Handle handle, T record) {
        handle.createUpdate("insert or replace into " + table + " values (:id, :record)")
                .bind("id", idOf(record)).bind("record", RecordJson.write(record)).execute();
    }

    @Override
    public final void remove(Handle handle, String id) {
        handle.createUpdate("delete from " + table + " where id = :id").bind("id", id).execute();
    }

    /** All of them, by id. */
    public final List<T> all(Handle handle) {
        return handle.createQuery("select record from " + table + " order by id")
                .map((row, context) -> RecordJson.read(row.getString(1), type)).list();
    }
}
