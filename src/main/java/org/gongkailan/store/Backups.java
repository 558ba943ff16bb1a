package org.gongkailan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkailan.finding.UserProblem;
import org.sqlite.SQLiteConnection;

/**
 * The copies of one workspace in {@code backup/} beside it. A copy is made by SQLite's online backup, so the workspace
 * may be open; it counts only after it has been opened and compared row count by row count.
 */
public final class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path workspace;
    private final Clock clock;

    public Backups(Path workspace, Clock clock) {
        this.workspace = workspace.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * One copy.
     *
     * @param at     when it was made, local time
     * @param reason why: {@code manual}, {@code import}, {@code migration}, {@code restore} …
     * @param size   in bytes
     */
    public record Backup(Path file, LocalDateTime at, String reason, long size) {
    }

    /** The copies there are, newest first. */
    public List<Backup> list() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(this::parse).sorted(Comparator.comparing(Backup::at).reversed()).toList();
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", folder);
        }
    }

    /**
     * Copies, verifies, and thins out the older copies.
     *
     * @throws UserProblem if there is no room, the folder cannot be written or the copy does not verify
     */
    public Backup take(String reason) {
        LocalDateTime at = LocalDateTime.now(clock).withNano(0);
        Path part = null;
        try {
            Files.createDirectories(folder());
            part = Files.createTempFile(folder(), "copying-", ".part");
            copy(workspace, part);
            compare(part);
            Path file = folder().resolve(stem() + "-" + STAMP.format(at) + "-" + reason + ".gkl");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            thin(at);
            return new Backup(file, at, reason, Files.size(file));
        } catch (SQLException | IOException e) {
            throw new UserProblem(e, "store.backup-failed", folder());
        } finally {
            discard(part);
        }
    }

    /**
     * Puts a copy in the workspace's place; the present state is copied aside first. The workspace must be closed.
     *
     * @throws UserProblem if the copy is not a sound workspace or the present one is open
     */
    public void restore(Path copy) {
        try (var _ = WorkspaceLock.on(workspace)) {
            verify(copy);
            // Read whole before the present state is copied aside, which may thin out the copy that was asked for.
            replace(copy, workspace, () -> {
                setAside();
                deleteLogs(workspace);
            });
        } catch (IOException e) {
            throw new UserProblem(e, "store.restore-failed", workspace);
        }
    }

    /**
     * Puts a copy beside the workspace, or elsewhere, as a workspace of its own; the workspace stays as it is and may be
     * open.
     *
     * @throws UserProblem if the copy is not a sound workspace, or the target is the workspace itself or cannot be written
     */
    public void restoreAs(Path copy, Path target) {
        Path other = target.toAbsolutePath().normalize();
        if (other.equals(workspace)) {
            throw new UserProblem("store.restore-over-itself", workspace.getFileName());
        }
        verify(copy);
        try {
            replace(copy, other, () -> { });
        } catch (IOException e) {
            throw new UserProblem(e, "store.copy-failed", other);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    // On the disk beside the target before it takes its place: a power cut leaves one of the two whole.
    private static void replace(Path copy, Path target, Step before) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            before.run();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            discard(part);
        }
    }

    private static void verify(Path copy) {
        try {
            WorkspaceFile.version(copy);
            if (!Integrity.of(copy).isEmpty()) {
                throw new UserProblem("store.backup-damaged", copy.getFileName());
            }
        } catch (SQLException e) {
            throw new UserProblem(e, "store.backup-damaged", copy.getFileName());
        }
    }

    // A damaged workspace cannot be copied by SQLite; its bytes may still be worth something to somebody.
    private void setAside() throws IOException {
        if (!Files.exists(workspace)) {
            return;
        }
        try {
            take("restore");
        } catch (UserProblem damaged) {
            Files.createDirectories(folder());
            Path aside = folder().resolve(stem() + "-" + STAMP.format(LocalDateTime.now(clock)) + "-damaged.bytes");
            Files.copy(workspace, aside, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path from, Path to) throws SQLException {
        try (Connection connection = Connections.readOnly(from)) {
            int result = connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", to.toString(), null);
            if (result != 0) {
                throw new SQLException("backup " + result);
            }
        }
    }

    private void compare(Path copy) throws SQLException {
        if (!Integrity.of(copy).isEmpty() || !Integrity.counts(copy).equals(Integrity.counts(workspace))) {
            throw new SQLException("the copy differs");
        }
    }

    private void thin(LocalDateTime now) throws IOException {
        List<Backup> all = list();
        Set<LocalDateTime> kept = Thinning.keep(all.stream().map(Backup::at).toList(), now);
        for (Backup backup : all) {
            if (!kept.contains(backup.at())) {
                Files.delete(backup.file());
            }
        }
    }

    private static void discard(Path part) {
        try {
            // Verifying leaves SQLite's own files beside the copy.
            if (part != null) {
                Files.deleteIfExists(part);
                deleteLogs(part);
            }
        } catch (IOException e) {
            throw new UserProblem(e, "store.backup-failed", part.getParent());
        }
    }

    private static void deleteLogs(Path file) throws IOException {
        for (String log : List.of("-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + log));
        }
    }

    private Stream<Backup> parse(Path file) {
        String name = file.getFileName().toString();
        String head = stem() + "-";
        int stamp = head.length();
        if (!name.startsWith(head) || !name.endsWith(".gkl") || name.length() < stamp + 16 + 5) {
            return Stream.empty();
        }
        try {
            var at = LocalDateTime.parse(name.substring(stamp, stamp + 15), STAMP);
            return Stream.of(new Backup(file, at, name.substring(stamp + 16, name.length() - 4), Files.size(file)));
        } catch (DateTimeParseException | IOException notOurs) {
            return Stream.empty();
        }
    }

    private Path folder() {
        return workspace.resolveSibling("backup");
    }

    private String stem() {
        String name = workspace.getFileName().toString();
        return name.endsWith(".gkl") ? name.substring(0, name.length() - 4) : name;
    }
}
