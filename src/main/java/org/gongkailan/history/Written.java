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
}
