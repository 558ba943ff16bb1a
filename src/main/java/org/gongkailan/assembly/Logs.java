package org.gongkailan.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.gongkailan.finding.UserProblem;

/** Where the log goes: a small rotating file, never the console, which belongs to the commands. */
final class Logs {
    /** Held strongly, or the loggers and their levels would be collected. */
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");
    private static final Logger POI = Logger.getLogger("org.apache.poi");
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logs() {
    }

    static void to(Path file) {
        try {
            for (Handler handler : ROOT.getHandlers()) {
                ROOT.removeHandler(handler);
            }
            String numbered = file.toString().replace("%", "%%").replace("-0.log", "-%g.log");
            var handler = new FileHandler(numbered, 1_000_000, 3, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            ROOT.addHandler(handler);
            FONTS.setLevel(Level.SEVERE);
            POI.setLevel(Level.SEVERE);
            // The class path is chosen on purpose (decisions); JavaFX would warn about it at every start.
            JAVAFX.setFilter(r -> !String.valueOf(r.getMessage()).startsWith("Unsupported JavaFX configuration"));
        } catch (IOException e) {
            throw new UserProblem(e, "app.folder", file.getParent());
        }
    }
}
