package org.gongkailan.officefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gongkailan.finding.UserProblem;

/**
 * The parts inside an .xlsx or .docx, read in place and never unpacked to disk. What comes out is counted against
 * what lies in the file, so that a small file cannot flood the memory.
 */
final class ZipParts implements AutoCloseable {
    private static final int MOST_PARTS = 2_000;
    private static final long FREE_BYTES = 8L << 20;
    private static final int MOST_RATIO = 200;
    private static final long MOST_BYTES = 1L << 30;

    private final String file;
    private final ZipFile zip;

    ZipParts(Path path) {
        file = Source.nameOf(path);
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(e, "file.damaged", file);
        }
        if (zip.size() > MOST_PARTS) {
            close();
            throw new UserProblem("file.bomb", file);
        }
    }

    /** Whether a part's name begins like this. */
    boolean hasFolder(String prefix) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(prefix));
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The bytes of a part; a part that should be there and is not means a damaged file. */
    InputStream open(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UserProblem("file.damaged", file);
        }
        try {
            return new Counted(Objects.requireNonNull(zip.getInputStream(entry)), entry.getCompressedSize());
        } catch (IOException e) {
            throw new UserProblem(e, "file.damaged", file);
        }
    }

    String file() {
        return file;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", file);
        }
    }

    /** A part's bytes as they are inflated; ends with a sentence where they grow out of proportion. */
    private final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long compressedSize) {
            super(in);
            most = Math.min(MOST_BYTES, FREE_BYTES + MOST_RATIO * compressedSize);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count += Math.max(n, 0);
            if (count > most) {
                throw new UserProblem("file.bomb", file);
            }
            return n;
        }
    }
}
