package org.gongkailan.villageboard.posting;

import java.util.Optional;
import java.util.Set;
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

    /** Forgets all but some of what is kept. */
    public void retain(Handle handle, Set<String> digests) {
        var gone = handle.createQuery("select digest from posting_file").mapTo(String.class).stream()
                .filter(digest -> !digests.contains(digest)).toList();
        gone.forEach(digest -> handle.createUpdate("delete from posting_file where digest = :digest").bind("digest", digest).execute());
    }

    /** The bytes of a digest, as they lie in the workspace; empty if they were never kept. */
    public Optional<byte[]> find(Handle handle, String digest) {
        return handle.createQuery("select bytes from posting_file where digest = :digest").bind("digest", digest)
                .mapTo(byte[].class).findOne();
    }
}
