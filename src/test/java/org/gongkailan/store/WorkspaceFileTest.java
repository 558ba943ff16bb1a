package org.gongkailan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFileTest {
    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();

    @Test
    void aNewWorkspaceCanBeClosedAndOpenedAgain() {
        Path file = folder.resolve("云溪县.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            database.write(handle -> handle.execute("insert into workspace values ('k', 'v')"));
        }
        try (Database database = WorkspaceFile.open(file, clock)) {
            assertEquals("v", database.read(h -> h.createQuery("select value from workspace").mapTo(String.class).one()));
        }
    }

    @Test
    void everyCommitIsOnTheDiskAndPagesAreOfEightKilobytes() {
        try (Database database = WorkspaceFile.create(folder.resolve("a.gkl"), clock)) {
            assertEquals("wal", pragma(database, "journal_mode"));
            assertEquals("2", pragma(database, "synchronous"));
            assertEquals("1", pragma(database, "foreign_keys"));
            assertEquals("8192", pragma(database, "page_size"));
            assertEquals("-64000", pragma(database, "cache_size"));
        }
    }

    private static String pragma(Database database, String name) {
        return database.read(handle -> handle.createQuery("pragma " + name).mapTo(String.class).one());
    }

    @Test
    void nothingButTheWorkspaceAndItsBackupsIsLeftAfterClosing() throws IOException {
        WorkspaceFile.create(folder.resolve("a.gkl"), clock).close();
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.gkl"), "mine");
        assertProblem("store.exists", () -> WorkspaceFile.create(file, clock));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aSecondOpeningIsKeptOut() {
        Path file = folder.resolve("a.gkl");
        try (Database first = WorkspaceFile.create(file, clock)) {
            assertProblem("store.locked", () -> WorkspaceFile.open(file, clock));
            assertEquals(file.toAbsolutePath(), first.file());
        }
    }

    @Test
    void pagesThatAreStillInTheLogAreNoDamage() throws IOException {
        Path file = folder.resolve("云溪县.gkl");
        Path after = folder.resolve("断电后.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            database.write(handle -> handle.execute("insert into workspace values ('k', ?)", "字".repeat(50_000)));
            Files.copy(file, after);
            Files.copy(folder.resolve("云溪县.gkl-wal"), folder.resolve("断电后.gkl-wal"));
        }
        try (var header = new RandomAccessFile(after.toFile(), "rw")) {
            header.seek(28);
            header.writeInt(100_000);
        }
        try (Database database = WorkspaceFile.open(after, clock)) {
            int length = database.read(h -> h.createQuery("select length(value) from workspace").mapTo(Integer.class).one());
            assertEquals(50_000, length);
        }
    }

    @Test
    void filesThatAreNoWorkspaceAreRefusedUntouched() throws IOException {
        Path text = Files.writeString(folder.resolve("b.gkl"), "not a database");
        Path empty = Files.createFile(folder.resolve("c.gkl"));
        assertProblem("store.not-a-workspace", () -> WorkspaceFile.open(text, clock));
        assertProblem("store.not-a-workspace", () -> WorkspaceFile.open(empty, clock));
        assertProblem("store.missing", () -> WorkspaceFile.open(folder.resolve("none.gkl"), clock));
        assertEquals("not a database", Files.readString(text));
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        Path file = folder.resolve("other.gkl");
        try (Connection c = Connections.forWork(file); Statement s = c.createStatement()) {
            s.execute("create table t (x)");
        }
        assertProblem("store.not-a-workspace", () -> WorkspaceFile.open(file, clock));
    }

    @Test
    void aTruncatedWorkspaceIsRefusedUntouched() throws IOException {
        Path file = folder.resolve("a.gkl");
        WorkspaceFile.create(file, clock).close();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 5000);
        }
        byte[] before = Files.readAllBytes(file);
        assertProblem("store.damaged", () -> WorkspaceFile.open(file, clock));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aWorkspaceFromANewerVersionIsRefused() throws SQLException {
        Path file = folder.resolve("a.gkl");
        WorkspaceFile.create(file, clock).close();
        try (Connection c = Connections.forWork(file); Statement s = c.createStatement()) {
            s.execute("pragma user_version = 9999");
        }
        assertProblem("store.newer", () -> WorkspaceFile.open(file, clock));
        assertArrayEquals(new String[] {"a.gkl"}, folder.toFile().list());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        assertProblem("store.folder-read-only", () -> WorkspaceFile.create(Path.of("/proc/gongkailan/a.gkl"), clock));
    }

    @Test
    void synchronisingFoldersAreRefused() {
        Path file = folder.resolve("OneDrive - 县政府").resolve("a.gkl");
        assertProblem("store.synced-folder", () -> WorkspaceFile.create(file, clock));
    }

    @Test
    void anOlderWorkspaceIsMigratedAfterABackup() throws SQLException {
        Path file = folder.resolve("a.gkl");
        try (Connection c = Connections.forWork(file); Statement s = c.createStatement()) {
            s.execute("pragma application_id = " + WorkspaceFile.APPLICATION_ID);
            s.execute("create table kept (x)");
            s.execute("insert into kept values (7)");
        }
        try (Database database = WorkspaceFile.open(file, clock)) {
            assertEquals(7, number(database, "select x from kept"));
            assertEquals(Migrations.newest(), number(database, "pragma user_version"));
            assertEquals("migration", database.backups().list().getFirst().reason());
        }
    }

    @Test
    void workThatThrowsLeavesNothing() {
        try (Database database = WorkspaceFile.create(folder.resolve("a.gkl"), clock)) {
            assertThrows(IllegalStateException.class, () -> database.write(handle -> {
                handle.execute("insert into workspace values ('k', 'v')");
                throw new IllegalStateException("stop");
            }));
            assertEquals(0, number(database, "select count(*) from workspace"));
        }
    }

    @Test
    void aReadThatWritesFails() {
        try (Database database = WorkspaceFile.create(folder.resolve("a.gkl"), clock)) {
            assertThrows(RuntimeException.class,
                    () -> database.read(h -> h.execute("insert into workspace values ('k', 'v')")));
            database.write(h -> h.execute("insert into workspace values ('k', 'v')"));
            assertEquals(1, number(database, "select count(*) from workspace"));
        }
    }

    private static int number(Database database, String sql) {
        return database.read(h -> h.createQuery(sql).mapTo(Integer.class).one());
    }

    private static void assertProblem(String key, org.junit.jupiter.api.function.Executable work) {
        var problem = assertThrows(UserProblem.class, work);
        assertEquals(key, problem.key());
        assertFalse(problem.getLocalizedMessage().contains("{"));
    }
}
