package org.gongkailan.store;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * An open workspace. SQLite has one writer, so there is one connection and one thread that uses it; callers block
 * until their work is done and see its result or its exception. Lend the {@link Handle} no longer than the lambda.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final WorkspaceLock lock;
    private final Backups backups;
    private final ExecutorService queue;
    private Handle handle;
    private Thread worker;

    private Database(Path file, WorkspaceLock lock, Backups backups) {
        this.file = file;
        this.lock = lock;
        this.backups = backups;
        this.queue = Executors.newSingleThreadExecutor(task -> {
            worker = new Thread(task, "gongkailan-store");
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Connects to a file that {@link WorkspaceFile} has checked and locked; the lock is this database's from now on. */
    static Database connect(Path file, WorkspaceLock lock, Backups backups) {
        var database = new Database(file, lock, backups);
        try {
            database.submit(() -> {
                database.handle = Jdbi.open(() -> Connections.forWork(file));
                return null;
            });
            return database;
        } finally {
            if (database.handle == null) {
                database.close();
            }
        }
    }

    /** The workspace's file, absolute. */
    public Path file() {
        return file;
    }

    /** The copies of this workspace. */
    public Backups backups() {
        return backups;
    }

    /** Takes a verified copy now; queued like any work, so that nothing changes while it is compared. */
    public Backups.Backup backup(String reason) {
        return submit(() -> backups.take(reason));
    }

    /** Asks the workspace; work that tries to write fails. */
    public <T> T read(Function<Handle, T> work) {
        return submit(() -> {
            handle.execute("pragma query_only = on");
            try {
                return work.apply(handle);
            } finally {
                handle.execute("pragma query_only = off");
            }
        });
    }

    /** Changes the workspace in one transaction: all of the work is stored, or, if it throws, nothing. */
    public <T> T write(Function<Handle, T> work) {
        return submit(() -> handle.inTransaction(work::apply));
    }

    private <T> T submit(java.util.concurrent.Callable<T> work) {
        if (Thread.currentThread() == worker) {
            throw new IllegalStateException("Nested database work: pass the Handle on instead");
        }
        return await(queue.submit(work));
    }

    private static <T> T await(Future<T> result) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    // The transaction must be let finish; the caller learns of the interruption afterwards.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw StoreFailure.translate(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Finishes queued work, folds the write-ahead log into the file and releases the lock. */
    @Override
    public void close() {
        if (queue.isShutdown()) {
            return;
        }
        try {
            if (handle != null) {
                submit(() -> {
                    handle.close();
                    return null;
                });
            }
        } finally {
            queue.shutdown();
            lock.close();
        }
    }
}
