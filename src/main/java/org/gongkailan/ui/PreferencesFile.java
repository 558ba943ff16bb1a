package org.gongkailan.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.gongkailan.finding.UserProblem;

/** The preferences as a small text file of keys and values. Reading never fails the program. */
final class PreferencesFile {
    private static final String FORMAT = "format";
    private final Path path;

    PreferencesFile(Path path) {
        this.path = path;
    }

    /** The values, none of a missing file; empty if the file cannot be understood. */
    Optional<Properties> read() {
        var values = new Properties();
        if (!Files.exists(path)) {
            return Optional.of(values);
        }
        try (var in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(values).filter(v -> v.containsKey(FORMAT));
    }

    void write(Properties values) {
        values.setProperty(FORMAT, "1");
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Path beside = folder.resolve(path.getFileName() + ".part");
            try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserProblem(e, "ui.preferences.unwritable", path);
        }
    }
}
