package org.gongkailan.history;

/**
 * One record before and after one batch.
 *
 * @param seq    position in the chain, from 1 without gaps
 * @param before the record's JSON before; null if it was not there
 * @param after  the record's JSON after; null if it was removed
 * @param hash   SHA-256 over this entry, its batch and the previous entry's hash, in hexadecimal
 */
record Entry(long seq, long batch, String entity, String record, RecordJson before, RecordJson after, String hash) {
    /** Whether the entry's hash is the one that its contents and its predecessor demand. */
    boolean follows(String previous, Seal seal) {
        return hash.equals(seal.over(previous, seq, entity, record, before, after));
    }
}
