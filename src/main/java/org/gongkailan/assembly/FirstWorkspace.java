package org.gongkailan.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.gongkailan.cli.office.Office;
import org.gongkailan.ui.ThreadedJobs;

/** The workspace that a window begins with: it opens on a thread of its own while the toolkit starts. */
final class FirstWorkspace {
    private final Path file;
    private final Future<Office> opening;

    /** Begins to open a file. */
    FirstWorkspace(Path file, Assembly assembly) {
        this.file = file;
        opening = ThreadedJobs.ahead(() -> assembly.open(file));
    }

    /** The one that was open last; empty if there was none or it is no longer there. */
    static Optional<Path> last(List<Path> recent) {
        return recent.stream().limit(1).filter(Files::isRegularFile).findFirst();
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    /**
     * Waits until it is open.
     *
     * @throws org.gongkailan.finding.UserProblem if it cannot be opened
     */
    Office office() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException own -> own;
            case Error defect -> throw defect;
            default -> new IllegalStateException(failure);
        };
    }
}
