package org.gongkailan.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Works out the hashes of a batch's entries: SHA-256 over the previous hash, the batch and the entry. */
final class Seal {
    /** How the usual lengths are written. */
    private static final byte[][] LENGTHS = IntStream.range(0, 4096).mapToObj(length -> bytes(length + ":")).toArray(byte[][]::new);

    private final MessageDigest digest = sha256();
    private final byte[] batch;

    Seal(Batch batch) {
        var fields = new ByteArrayOutputStream();
        for (Object field : List.of(batch.id(), batch.at(), batch.person(), batch.label(), batch.kind().word(), batch.target())) {
            fields.writeBytes(length(bytes(field)));
            fields.writeBytes(bytes(field));
        }
        this.batch = fields.toByteArray();
    }

    /** The hash, in hexadecimal, of an entry that follows another. */
    String over(String previous, long seq, String entity, String record, RecordJson before, RecordJson after) {
        add(bytes(previous));
        digest.update(batch);
        add(bytes(seq));
        add(bytes(entity));
        add(bytes(record));
        add(before == null ? null : before.utf8());
        add(after == null ? null : after.utf8());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Object field) {
        return field.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(byte[] field) {
        digest.update(length(field));
        if (field != null) {
            digest.update(field);
        }
    }

    // Length before content, so that no two different lists of fields give the same bytes; -1 marks null.
    private static byte[] length(byte[] field) {
        return field != null && field.length < LENGTHS.length ? LENGTHS[field.length]
                : bytes((field == null ? -1 : field.length) + ":");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
