package org.gongkailan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T06:30:00Z"), ZoneOffset.UTC);

    @Test
    void aBackupOfAnOpenWorkspaceHoldsWhatWasWritten() {
        Path file = folder.resolve("云溪县.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            put(database, "before");
            var backup = database.backup("manual");
            assertEquals("云溪县-20261121-063000-manual.gkl", backup.file().getFileName().toString());
            assertEquals(List.of(backup), database.backups().list());
            try (Database copy = WorkspaceFile.open(backup.file(), clock)) {
                assertEquals("before", value(copy));
            }
        }
    }

    @Test
    void aBackupLeavesNothingButItselfInItsFolder() {
        try (Database database = WorkspaceFile.create(folder.resolve("a.gkl"), clock)) {
            put(database, "one");
            var backup = database.backup("manual");
            assertArrayEquals(new String[] {backup.file().getFileName().toString()},
                    backup.file().getParent().toFile().list());
        }
    }

    @Test
    void restoringBringsTheOldStateBackAndKeepsTheNewOneAside() {
        Path file = folder.resolve("a.gkl");
        Backups.Backup backup;
        try (Database database = WorkspaceFile.create(file, clock)) {
            put(database, "old");
            backup = database.backup("manual");
            put(database, "new");
        }
        new Backups(file, clock).restore(backup.file());
        try (Database database = WorkspaceFile.open(file, clock)) {
            assertEquals("old", value(database));
        }
        assertTrue(new Backups(file, clock).list().stream().anyMatch(b -> b.reason().equals("restore")));
    }

    @Test
    void aCopyThatIsDueToBeThinnedOutCanStillBeRestored() {
        Path file = folder.resolve("a.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            put(database, "old");
        }
        var oldest = new Backups(file, clock).take("manual");
        IntStream.rangeClosed(1, 12).forEach(hour -> new Backups(file, later(Duration.ofHours(hour))).take("manual"));
        var threeDaysOn = new Backups(file, later(Duration.ofDays(3)));
        threeDaysOn.restore(oldest.file());
        try (Database database = WorkspaceFile.open(file, clock)) {
            assertEquals("old", value(database));
        }
    }

    @Test
    void aCopyIsPutBesideWithoutTouchingTheOpenWorkspace() {
        Path file = folder.resolve("a.gkl");
        Path other = folder.resolve("a-副本.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            put(database, "old");
            var backup = database.backup("manual");
            put(database, "new");
            new Backups(file, clock).restoreAs(backup.file(), other);
            assertEquals("new", value(database));
            assertThrows(UserProblem.class, () -> database.backups().restoreAs(backup.file(), file));
        }
        try (Database copy = WorkspaceFile.open(other, clock)) {
            assertEquals("old", value(copy));
        }
    }

    @Test
    void aDamagedCopyIsNotPutAnywhere() throws IOException {
        Path file = folder.resolve("a.gkl");
        Path broken = Files.writeString(folder.resolve("broken.gkl"), "not a workspace");
        WorkspaceFile.create(file, clock).close();
        assertThrows(UserProblem.class, () -> new Backups(file, clock).restoreAs(broken, folder.resolve("b.gkl")));
        assertTrue(Files.notExists(folder.resolve("b.gkl")));
    }

    @Test
    void filesThatSomebodyElsePutAmongTheBackupsAreNotBackups() throws IOException {
        Path file = folder.resolve("a.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            var backup = database.backup("manual");
            Files.copy(backup.file(), backup.file().resolveSibling("a-去年十二月底的一份备份-manual.gkl"));
            assertEquals(List.of(backup), database.backups().list());
        }
    }

    @Test
    void aDamagedWorkspaceCanBeRestored() throws IOException {
        Path file = folder.resolve("a.gkl");
        Backups.Backup backup;
        try (Database database = WorkspaceFile.create(file, clock)) {
            put(database, "old");
            backup = database.backup("manual");
        }
        Files.writeString(file, "rubbish");
        new Backups(file, clock).restore(backup.file());
        try (Database database = WorkspaceFile.open(file, clock)) {
            assertEquals("old", value(database));
        }
    }

    @Test
    void rubbishIsNotRestored() throws IOException {
        Path file = folder.resolve("a.gkl");
        WorkspaceFile.create(file, clock).close();
        byte[] before = Files.readAllBytes(file);
        Path rubbish = Files.writeString(folder.resolve("r.gkl"), "rubbish");
        assertThrows(UserProblem.class, () -> new Backups(file, clock).restore(rubbish));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void anOpenWorkspaceIsNotReplaced() {
        Path file = folder.resolve("a.gkl");
        try (Database database = WorkspaceFile.create(file, clock)) {
            var backup = database.backup("manual");
            var problem = assertThrows(UserProblem.class, () -> new Backups(file, clock).restore(backup.file()));
            assertEquals("store.locked", problem.key());
        }
    }

    @Test
    void oldBackupsAreThinnedToDaysThenWeeksThenYears() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 21, 12, 0);
        List<LocalDateTime> hourly = IntStream.range(0, 24 * 800).mapToObj(now::minusHours).toList();
        var kept = Thinning.keep(hourly, now);
        assertEquals(48, kept.stream().filter(at -> at.isAfter(now.minusDays(2))).count());
        assertTrue(kept.size() < 48 + 31 + 54 + 4, () -> "kept " + kept.size());
        assertTrue(kept.stream().anyMatch(at -> at.isBefore(now.minusDays(366))));
    }

    @Test
    void theTenNewestStayHoweverOld() {
        LocalDateTime then = LocalDateTime.of(2020, 1, 1, 12, 0);
        List<LocalDateTime> old = IntStream.range(0, 12).mapToObj(then::plusMinutes).toList();
        assertEquals(10, Thinning.keep(old, then.plusYears(6)).size());
    }

    private Clock later(Duration time) {
        return Clock.offset(clock, time);
    }

    private static void put(Database database, String value) {
        database.write(h -> h.execute("insert or replace into workspace values ('k', ?)", value));
    }

    private static String value(Database database) {
        return database.read(h -> h.createQuery("select value from workspace").mapTo(String.class).one());
    }
}
