package org.gongkailan.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.gongkailan.finding.UserProblem;

/** The folder for what belongs to the program and not to a workspace: preferences, log, native library. */
public final class AppFolder {
    private final Path folder;

    private AppFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder that is known, as tests need it. */
    public static AppFolder at(Path folder) {
        return new AppFolder(folder);
    }

    static AppFolder ofThisSystem() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** {@code GONGKAILAN_HOME} if set, else the place the system has for it. */
    static AppFolder of(Map<String, String> environment, String system, Path home) {
        String own = environment.get("GONGKAILAN_HOME");
        if (own != null && !own.isBlank()) {
            return new AppFolder(Path.of(own));
        }
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return new AppFolder(roaming == null ? home.resolve("Gongkailan") : Path.of(roaming, "Gongkailan"));
        }
        String shared = environment.get("XDG_DATA_HOME");
        Path share = shared == null || shared.isBlank() ? home.resolve(".local/share") : Path.of(shared);
        return new AppFolder(share.resolve("gongkailan"));
    }

    Path preferences() {
        return folder.resolve("preferences.properties");
    }

    /** The log that is written now; older ones have higher numbers. */
    Path log() {
        return made("log").resolve("gongkailan-0.log");
    }

    Path nativeLibraries() {
        return made("native");
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UserProblem(e, "app.folder", folder);
        }
    }
}
