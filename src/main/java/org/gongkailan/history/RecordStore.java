package org.gongkailan.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What a feature supplies so that one kind of its records can be journalled, undone and exchanged.
 *
 * @param <T> a record class, written to the journal as JSON
 */
public interface RecordStore<T> {
    /** The kind's name in the journal, e.g. {@code catalogue.item}; never changes once released. */
    String entity();

    /** The record class. */
    Class<T> type();

    /** The stable text id of a record, which survives exchange between machines. */
    String idOf(T record);

    /** The stored record of an id. */
    Optional<T> find(Handle handle, String id);

    /** Stores a record, replacing the one with its id. */
    void put(Handle handle, T record);

    /** Removes the record of an id; nothing happens if there is none. */
    void remove(Handle handle, String id);

    /** The stored records of those ids that have one, in any order. Stores of many records override this. */
    default List<T> findAll(Handle handle, List<String> ids) {
        return ids.stream().flatMap(id -> find(handle, id).stream()).toList();
    }

    /** Stores records in their order; of two with one id the later stays. Stores of many records override this. */
    default void putAll(Handle handle, List<T> records) {
        records.forEach(record -> put(handle, record));
    }

    /** The same for records whose JSON is at hand. Stores that keep that JSON override this. */
    default void putWritten(Handle handle, List<Written<T>> records) {
        putAll(handle, records.stream().map(Written::record).toList());
    }

    /**
     * The same for records whose ids are new.
     *
     * @return false if an id was taken: then not all are stored, and the transaction must not be kept
     */
    default boolean addWritten(Handle handle, List<Written<T>> records) {
        if (!findAll(handle, records.stream().map(written -> idOf(written.record())).toList()).isEmpty()) {
            return false;
        }
        putWritten(handle, records);
        return true;
    }

    /**
     * The stored records of those ids that have one, as JSON by their ids. Stores that keep {@link RecordJson} override
     * this and answer it unread, even where an earlier version of the program wrote it.
     */
    default Map<String, RecordJson> texts(Handle handle, List<String> ids) {
        var texts = new HashMap<String, RecordJson>();
        findAll(handle, ids).forEach(record -> texts.put(idOf(record), RecordJson.of(record)));
        return texts;
    }

    /** Removes records in their order. Stores of many records override this. */
    default void removeAll(Handle handle, List<String> ids) {
        ids.forEach(id -> remove(handle, id));
    }
}
