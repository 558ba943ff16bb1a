package org.gongkailan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongkailan.finding.UserProblem;

/**
 * Keeps a second window or command out of a workspace while it is open. Locks a file beside the workspace, because a
 * lock on the database itself would keep SQLite out too; the system frees it even after a crash.
 */
final class WorkspaceLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private WorkspaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws UserProblem if the workspace is open elsewhere or its folder cannot be written */
    static WorkspaceLock on(Path workspace) {
        Path file = workspace.resolveSibling(workspace.getFileName() + ".lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new UserProblem("store.locked", workspace.getFileName());
            }
            return new WorkspaceLock(file, channel);
        } catch (IOException e) {
            throw new UserProblem(e, "store.folder-read-only", workspace.toAbsolutePath().getParent());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            // Deleted while still held: whoever opens it next makes a new one.
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
