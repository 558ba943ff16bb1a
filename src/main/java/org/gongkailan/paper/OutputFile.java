package org.gongkailan.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.gongkailan.finding.UserProblem;

/**
 * A file that an export writes: whole or not at all. The bytes go to a file beside it, which takes its place when
 * they are all on the disk; whatever goes wrong, an older file of that name stays as it was.
 *
 * @param path where it will stand; missing folders are made
 */
public record OutputFile(Path path) {
    private static final long ALMOST_FULL = 1L << 20;

    /** Writes the bytes of a document. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes and puts in place.
     *
     * @throws UserProblem if the folder cannot be written, the disk is full, or the file is open elsewhere
     */
    public void write(Content content) {
        Path target = path.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new UserProblem("file.target-is-folder", target.getFileName());
        }
        Path beside = target.resolveSibling("." + Long.toString(System.nanoTime(), 36) + ".part");
        Optional<Path> note = Scratch.note(beside);
        try {
            fill(beside, content);
            replace(beside, target);
        } finally {
            discard(beside);
            note.ifPresent(Scratch::discard);
        }
    }

    private static void fill(Path beside, Content content) {
        Path folder = beside.getParent();
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UserProblem(e, isFull(folder) ? "file.disk-full" : "file.folder-read-only", folder);
        }
    }

    private static void replace(Path beside, Path target) {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            replaceInSteps(beside, target);
        } catch (IOException e) {
            throw notReplaced(e, beside, target);
        }
    }

    private static UserProblem notReplaced(IOException e, Path beside, Path target) {
        return Files.exists(beside) ? new UserProblem(e, "file.target-open", target.getFileName())
                : new UserProblem(e, "file.folder-gone", target.getParent(), target.getFileName());
    }

    // Some network and FAT folders know no atomic move.
    private static void replaceInSteps(Path beside, Path target) {
        try {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notReplaced(e, beside, target);
        }
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ALMOST_FULL;
        } catch (IOException e) {
            return false; // the folder itself is gone: the other sentence fits
        }
    }

    private static void discard(Path beside) {
        if (Files.exists(beside) && !beside.toFile().delete()) {
            beside.toFile().deleteOnExit();
        }
    }
}
