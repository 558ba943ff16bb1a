package org.gongkailan.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Works out the hashes of a batch's entries: SHA-256 over the previous hash, the batch and the entry. */
final class Seal {
    private static final byte[] NOTHING = {};

    private final MessageDigest digest = sha256();
    private final byte[][] batch;

    Seal(Batch batch) {
        this.batch = new byte[][] {bytes(batch.id()), bytes(batch.at()), bytes(batch.person()), bytes(batch.label()),
                bytes(batch.kind().word()), bytes(batch.target())};
    }

    /** The hash, in hexadecimal, of an entry that follows another. */
    String over(String previous, long seq, String entity, String record, RecordJson before, RecordJson after) {
        add(bytes(previous));
        for (byte[] field : batch) {
            add(field);
        }
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

    // Length before content, so that no two different lists of fields give the same bytes; -1 marks null.
    private void add(byte[] field) {
        digest.update(((field == null ? -1 : field.length) + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(field == null ? NOTHING : field);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
