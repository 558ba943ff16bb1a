package org.gongkailan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/gongkailan/store");

    @Test
    void everyScriptOfTheFolderIsAppliedInTheOrderOfItsNumber() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<String> scripts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql"))
                    .sorted().toList();
            assertEquals(scripts, Migrations.SCRIPTS, "A script is listed in Migrations, under a number of its own");
        }
    }

    @Test
    void scriptsAreNumberedWithoutGaps() {
        List<Integer> numbers = Migrations.SCRIPTS.stream().map(name -> Integer.parseInt(name.substring(0, 4))).toList();

        assertEquals(IntStream.rangeClosed(1, Migrations.SCRIPTS.size()).boxed().toList(), numbers);
    }
}
