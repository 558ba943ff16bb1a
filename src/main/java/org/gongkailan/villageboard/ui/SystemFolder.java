package org.gongkailan.villageboard.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkailan.finding.UserProblem;

/** Shows a folder in the system's file program. */
final class SystemFolder {
    private SystemFolder() {
    }

    /** @throws UserProblem if the system has no such program */
    static void open(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String program = system.startsWith("windows") ? "explorer" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(program, folder.toAbsolutePath().toString())).start();
        } catch (IOException e) {
            throw new UserProblem(e, "villageboard.new.no-file-program", folder);
        }
    }
}
