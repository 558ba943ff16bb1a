package org.gongkailan.history;

/**
 * A record and its JSON in the journal, written once for both the journal and the store.
 *
 * @param <T> a record class
 */
public record Written<T>(T record, RecordJson json) {
    /** A record, written now. */
    public static <T> Written<T> of(T record) {
        return new Written<>(record, RecordJson.of(record));
    }

    /** A record that was written before, perhaps by an earlier version of the program: its JSON stays as it is. */
    static <T> Written<T> of(RecordJson json, Class<T> type) {
        return new Written<>(json.read(type), json);
    }
}
