package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperSavingTest {
    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final List<PaperSaving.Kind> kinds = List.of(kind("PDF", "pdf"), kind("Excel", "xlsx"));

    @Test
    void whatIsChosenIsWrittenWhereTheOfficerSays() throws IOException {
        Path file = folder.resolve("覆盖.xlsx");
        dialogs.answer(1).answer(file);
        save();
        assertEquals("xlsx", Files.readString(file));
        assertEquals(2, dialogs.asked.size(), dialogs.asked.toString());
        assertTrue(dialogs.asked.getFirst().contains("[PDF, Excel]"), dialogs.asked.getFirst());
    }

    @Test
    void nothingIsWrittenWhereTheOfficerStepsBack() throws IOException {
        save();
        dialogs.answer(0);
        save();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private void save() {
        new PaperSaving(TestDesk.in(folder, dialogs)).choose("云溪县/覆盖", "", kinds);
    }

    private static PaperSaving.Kind kind(String words, String ending) {
        return new PaperSaving.Kind(words, ending, (out, progress) -> {
            try {
                Files.writeString(out, ending);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
