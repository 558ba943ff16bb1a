package org.gongkailan.officefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkailan.finding.UserProblem;

/** A file handed in by the user, and what it turned out to be. */
record Source(Path path, FileKind kind) {
    private static final int HEAD = 8192;

    /**
     * Looks into a file.
     *
     * @throws UserProblem if it is missing, unreadable, empty, or of a kind that holds no table we can read
     */
    static Source of(Path path) {
        String name = nameOf(path);
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "file.missing", name);
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", name);
        }
        if (head.length == 0) {
            throw new UserProblem("file.empty", name);
        }
        return new Source(path, FileKind.of(path, head));
    }

    /** The file's name as sentences give it. */
    String name() {
        return nameOf(path);
    }

    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
