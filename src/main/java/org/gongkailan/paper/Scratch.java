package org.gongkailan.paper;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.gongkailan.finding.UserProblem;

/**
 * Files of the system's temporary folder that are only looked at or printed. They may hold names of persons, so none
 * outlives the program: what a process made is gone when it ends, and what one left that was killed when the next begins.
 * Their names begin with the number of the process.
 */
public final class Scratch {
    private static final Logger LOG = Logger.getLogger(Scratch.class.getName());
    private static final String NAME = "gongkailan-";
    private static final String NOTE = ".note";
    /** How {@link OutputFile} calls a file that is not whole yet. */
    private static final String PART = "\\.[0-9a-z]+\\.part";

    private Scratch() {
    }

    /**
     * An empty file.
     *
     * @param ending of its name, such as {@code .pdf}
     * @throws UserProblem if the temporary folder cannot be written
     */
    public static Path file(String ending) {
        try {
            return Files.createTempFile(prefix(), ending);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * An empty folder.
     *
     * @throws UserProblem if the temporary folder cannot be written
     */
    public static Path folder() {
        try {
            return Files.createTempDirectory(prefix());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Deletes a file or a folder with all that is in it; what another program holds open goes when this one ends. */
    public static void discard(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            all.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.fine(() -> "gone meanwhile: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Remembers a file that is being written elsewhere, so that it is deleted if this process does not come to its end;
     * empty where the temporary folder takes nothing, which is no reason not to write.
     */
    static Optional<Path> note(Path part) {
        try {
            return Optional.of(Files.writeString(Files.createTempFile(prefix(), NOTE), part.toAbsolutePath().toString()));
        } catch (IOException e) {
            LOG.fine(() -> "no note: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Deletes what this process made. */
    public static void clear() {
        each(temporary(), path -> path.startsWith(prefix()));
    }

    /** Deletes what processes left that are no more. */
    public static void sweep() {
        each(temporary(), Scratch::orphaned);
    }

    /** The same in a folder that stands for the temporary one. */
    static void sweep(Path temporary) {
        each(temporary, Scratch::orphaned);
    }

    private static void each(Path temporary, Predicate<String> which) {
        try (Stream<Path> found = Files.list(temporary)) {
            found.filter(path -> which.test(path.getFileName().toString())).toList().forEach(path -> {
                if (path.getFileName().toString().endsWith(NOTE)) {
                    discardNoted(path);
                }
                discard(path);
            });
        } catch (IOException e) {
            LOG.fine(() -> "temporary folder: " + e.getClass().getSimpleName());
        }
    }

    // Whoever else can write into the temporary folder must not have anything but half-written files deleted.
    private static void discardNoted(Path note) {
        try {
            Path part = Path.of(Files.readString(note).strip());
            if (part.isAbsolute() && part.getFileName().toString().matches(PART)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | RuntimeException e) {
            LOG.fine(() -> "note: " + e.getClass().getSimpleName());
        }
    }

    private static boolean orphaned(String name) {
        if (!name.startsWith(NAME)) {
            return false;
        }
        String number = name.substring(NAME.length()).split("-", 2)[0];
        return number.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(number)).isEmpty();
    }

    private static String prefix() {
        return NAME + ProcessHandle.current().pid() + "-";
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static UserProblem unwritable(IOException e) {
        return new UserProblem(e, "file.folder-read-only", System.getProperty("java.io.tmpdir"));
    }
}
