package org.gongkailan.villageboard.posting;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The SQL of what is kept of postings byte by byte: their pages as printed and the pictures of the board, each under its
 * SHA-256. They lie beside the journal, which holds the digests, so that undo and redo find them again.
 */
public final class PostingFileStore {
    /** Keeps bytes under their digest. */
    public void put(Handle handle, String digest, byte[] bytes) {
        handle.createUpdate("insert or ignore into posting_file values (:digest, :bytes)").bind("digest", digest)
                .bind("bytes", bytes).execute();
    }

    /** The bytes of a digest, as they lie in the workspace; empty if they were never kept. */
    public Optional<byte[]> find(Handle handle, String digest) {
        return handle.createQuery("select bytes from posting_file where digest = :digest").bind("digest", digest)
                .mapTo(byte[].class).findOne();
    }
}
