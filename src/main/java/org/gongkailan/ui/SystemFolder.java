package org.gongkailan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;

/** Shows a folder in the system's file program. */
public final class SystemFolder {
    private SystemFolder() {
    }

    /** The step offered after writing files: shows the folder they are in. */
    public static Action show(Path folder) {
        return Action.of(Messages.of("ui.open-folder"), () -> open(folder));
    }

    private static void open(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String program = system.startsWith("windows") ? "explorer" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(program, folder.toAbsolutePath().toString())).start();
        } catch (IOException e) {
            throw new UserProblem(e, "ui.no-file-program", folder);
        }
    }
}
