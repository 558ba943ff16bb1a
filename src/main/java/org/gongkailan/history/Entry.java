package org.gongkailan.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One record before and after one batch.
 *
 * @param seq    position in the chain, from 1 without gaps
 * @param before the record's JSON before; null if it was not there
 * @param after  the record's JSON after; null if it was removed
 * @param hash   SHA-256 over this entry, its batch and the previous entry's hash, in hexadecimal
 */
record Entry(long seq, long batch, String entity, String record, String before, String after, String hash) {

    static Entry chained(String previous, Batch batch, long seq, String entity, String record,
                         String before, String after) {
        return new Entry(seq, batch.id(), entity, record, before, after,
                hash(previous, batch, seq, entity, record, before, after));
    }

    /** Whether the entry's hash is the one that its contents and its predecessor demand. */
    boolean follows(String previous, Batch batch) {
        return hash.equals(hash(previous, batch, seq, entity, record, before, after));
    }

    private static String hash(String previous, Batch batch, Object... rest) {
        MessageDigest digest = sha256();
        for (Object field : new Object[] {previous, batch.id(), batch.at(), batch.person(), batch.label(),
                batch.kind().word(), batch.target()}) {
            add(digest, field);
        }
        for (Object field : rest) {
            add(digest, field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    // Length before content, so that no two different lists of fields give the same bytes; -1 marks null.
    private static void add(MessageDigest digest, Object field) {
        byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(((field == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
