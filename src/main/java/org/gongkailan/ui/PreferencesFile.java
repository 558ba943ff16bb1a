package org.gongkailan.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.gongkailan.finding.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The preferences as a small JSON file. Reading never fails the program: what cannot be read is not there. */
final class PreferencesFile {
    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
    private final Path path;

    PreferencesFile(Path path) {
        this.path = path;
    }

    /** What is remembered, nothing at all from a missing file; empty if the file cannot be understood. */
    Optional<Remembered> read() {
        if (!Files.exists(path)) {
            return Optional.of(Remembered.NOTHING);
        }
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(path), Remembered.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Remembered remembered) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), "preferences", ".part");
            Files.write(beside, JSON.writeValueAsBytes(remembered));
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserProblem(e, "ui.preferences.unwritable", path);
        }
    }
}
