package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.typeset.OfficeFonts.Found;
import org.gongkailan.typeset.OfficeFonts.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFontsTest {
    private static final int RARE = 0x20BB7;
    @TempDir
    private Path folder;
    private final Fonts fonts = new Fonts(null, List.of());

    private OfficeFonts office() {
        return new OfficeFonts(fonts, folder.resolve("fonts"));
    }

    private Path font(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = OfficeFontsTest.class.getResourceAsStream("fonts/" + name)) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void aFontThatIsAddedIsUsedAtOnce() throws IOException {
        assertEquals(1, fonts.missing("王𠮷生").size());

        office().add(font("rare.ttf"), RARE);

        assertEquals(List.of(), fonts.missing("王𠮷生"));
        assertEquals(List.of(new Found("rare.ttf", "Gongkailan Test Rare", State.USABLE)), office().found());
    }

    @Test
    void whatTheFolderHoldsIsSaidFileByFile() throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        Files.copy(font("locked.ttf"), folder.resolve("fonts/locked.ttf"));
        Files.writeString(folder.resolve("fonts/x.ttf"), "no font");

        assertEquals(List.of(new Found("locked.ttf", "", State.FORBIDDEN), new Found("x.ttf", "", State.UNUSABLE)), office().found());
    }

    @Test
    void aFontThatWouldNotHelpIsRefusedAndNotCopied() throws IOException {
        refused("typeset.font.forbidden", font("locked.ttf"));
        refused("typeset.font.lacks", font("private.ttf"));
        refused("typeset.font.unusable", Files.writeString(folder.resolve("y.ttf"), "no font"));
        assertEquals(List.of(), office().found());
    }

    private void refused(String key, Path file) {
        assertEquals(key, assertThrows(UserProblem.class, () -> office().add(file, RARE)).key());
    }

    @Test
    void anotherFolderIsSearchedFromThenOn() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(font("rare.ttf"), other.resolve("rare.ttf"));

        assertEquals(1, office().in(other).found().size());
        assertEquals(List.of(), fonts.missing("𠮷"));
    }
}
