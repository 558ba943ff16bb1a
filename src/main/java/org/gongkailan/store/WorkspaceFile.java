package org.gongkailan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import org.gongkailan.finding.UserProblem;

/** Makes and opens workspace files, and says in a sentence why one cannot be opened; a refused file is untouched. */
public final class WorkspaceFile {
    /** {@code application_id} of every workspace: "GKL1" in ASCII. */
    static final int APPLICATION_ID = 0x474B4C31;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int HEADER = 100;

    private WorkspaceFile() {
    }

    /**
     * Makes an empty workspace and opens it.
     *
     * @throws UserProblem if something already stands there or the place is not fit for a workspace
     */
    public static Database create(Path path, Clock clock) {
        Path file = path.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new UserProblem("store.exists", file);
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UserProblem(e, "store.folder-read-only", file.getParent());
        }
        WorkspacePlace.check(file);
        var lock = WorkspaceLock.on(file);
        try {
            begin(file);
        } catch (SQLException e) {
            lock.close();
            throw StoreFailure.translate(e);
        }
        return Database.connect(file, lock, new Backups(file, clock));
    }

    private static void begin(Path file) throws SQLException {
        try (Connection first = Connections.forFirstPage(file); Statement statement = first.createStatement()) {
            statement.execute("pragma application_id = " + APPLICATION_ID);
        }
        try (Connection connection = Connections.forWork(file)) {
            Migrations.apply(connection, 0);
        }
    }

    /**
     * Opens a workspace, migrating it to this version after a verified backup.
     *
     * @throws UserProblem if it is missing, open elsewhere, damaged, from a newer version or no workspace at all
     */
    public static Database open(Path path, Clock clock) {
        Path file = path.toAbsolutePath().normalize();
        checkHeader(file);
        WorkspacePlace.check(file);
        var lock = WorkspaceLock.on(file);
        Database database = null;
        try {
            database = migrated(file, lock, new Backups(file, clock));
            return database;
        } catch (SQLException e) {
            throw StoreFailure.translate(e);
        } finally {
            if (database == null) {
                lock.close();
            }
        }
    }

    private static void accept(Path file, int application, int version) {
        if (application != APPLICATION_ID) {
            throw new UserProblem("store.not-a-workspace", file.getFileName());
        }
        if (version > Migrations.newest()) {
            throw new UserProblem("store.newer", file.getFileName(), version, Migrations.newest());
        }
    }

    private static Database migrated(Path file, WorkspaceLock lock, Backups backups) throws SQLException {
        int version = version(file);
        if (version < Migrations.newest()) {
            backups.take("migration");
            try (Connection connection = Connections.forWork(file)) {
                Migrations.apply(connection, version);
            }
        }
        return Database.connect(file, lock, backups);
    }

    /** The version of a workspace, without opening it for work; refuses files that are no workspace or too new. */
    static int version(Path file) throws SQLException {
        try (Connection connection = Connections.readOnly(file); Statement statement = connection.createStatement()) {
            int application = statement.executeQuery("pragma application_id").getInt(1);
            int version = statement.executeQuery("pragma user_version").getInt(1);
            accept(file, application, version);
            return version;
        }
    }

    // Page size and page count stand at offsets 16 and 28 of the header; 1 stands for a page of 65,536 bytes.
    private static long size(ByteBuffer header) {
        int page = header.getShort(16) == 1 ? 65_536 : header.getShort(16) & 0xffff;
        return (long) page * header.getInt(28);
    }

    // A full disk or a crash may leave pages in the log beside the file, which SQLite folds in at the next opening.
    private static boolean hasLog(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static void checkHeader(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem("store.missing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER);
            if (!Arrays.equals(head, 0, Math.min(head.length, SQLITE.length), SQLITE, 0, SQLITE.length)) {
                throw new UserProblem("store.not-a-workspace", file.getFileName());
            }
            if (head.length < HEADER || !hasLog(file) && Files.size(file) < size(ByteBuffer.wrap(head))) {
                throw new UserProblem("store.damaged");
            }
            // From the bytes, because even a look through SQLite leaves its -wal and -shm beside a refused file.
            ByteBuffer header = ByteBuffer.wrap(head);
            accept(file, header.getInt(68), header.getInt(60));
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file);
        }
    }
}
