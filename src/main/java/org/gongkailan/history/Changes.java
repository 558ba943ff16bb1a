package org.gongkailan.history;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The changes of one batch while it is being made; valid only inside {@link Journal#write}. */
public interface Changes {
    /** Stores a record; a record equal to the stored one leaves no trace. */
    <T> void put(RecordStore<T> store, T record);

    /** The same for many records in their order, at a fraction of the cost. */
    <T> void putAll(RecordStore<T> store, List<T> records);

    /**
     * Stores many records whose ids are new, in their order: nothing is looked up.
     *
     * @throws IllegalStateException if an id is taken; the batch then leaves nothing
     */
    <T> void addAll(RecordStore<T> store, List<T> records);

    /** Removes a record; nothing happens if there is none. */
    <T> void remove(RecordStore<T> store, String id);

    /** The same for many records in their order. */
    <T> void removeAll(RecordStore<T> store, List<String> ids);

    /** The transaction, for reading what the changes depend on and for bulk rows that one record stands for. */
    Handle handle();
}
