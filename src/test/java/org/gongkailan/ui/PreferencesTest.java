package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void everythingComesBackAsItWasLeft() {
        Path file = folder.resolve("新 文件夹/preferences");
        var left = new Preferences(file);
        left.theme().set(Theme.of("dark-large"));
        left.window(new WindowPlace(-20, 40, 1600, 900, true));
        left.opened(folder.resolve("甲县.gkl"));
        left.opened(folder.resolve("乙县.gkl"));
        left.columns().put("catalogue.items", "name:200,date:96");
        left.officer(" 李 敏 ");
        left.save();

        var found = new Preferences(file);
        assertFalse(found.wasBroken());
        assertEquals("李 敏", found.officer());
        assertEquals(Theme.of("dark-large"), found.theme().get());
        assertEquals(new WindowPlace(-20, 40, 1600, 900, true), found.window());
        assertEquals(List.of(folder.resolve("乙县.gkl"), folder.resolve("甲县.gkl")), found.recent());
        assertEquals("name:200,date:96", found.columns().get("catalogue.items"));
        assertEquals(1, folder.resolve("新 文件夹").toFile().list().length, "no half-written file is left beside it");
    }

    @Test
    void aMissingFileIsTheUsualAndNotBroken() {
        var preferences = new Preferences(folder.resolve("none"));
        assertFalse(preferences.wasBroken());
        assertEquals(Theme.USUAL, preferences.theme().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001\u0002", "theme=dark", "recent.0=\\u12", "{\"json\": true}"})
    void aFileThatCannotBeUnderstoodIsTheUsualAndSaysSo(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("preferences"), content);
        var preferences = new Preferences(file);
        assertTrue(preferences.wasBroken());
        assertEquals(Theme.USUAL, preferences.theme().get());
        preferences.save();
        assertFalse(new Preferences(file).wasBroken());
    }

    @Test
    void valuesThatMakeNoSenseAreTheUsual() throws IOException {
        Path file = Files.writeString(folder.resolve("preferences"),
            "format=1\ntheme=pink\nwindow=a,b,c,d\nrecent.0=bad\\u0000path\nrecent.1=" + folder + "/a.gkl\n");
        var preferences = new Preferences(file);
        assertEquals(Theme.USUAL, preferences.theme().get());
        assertEquals(WindowPlace.USUAL, preferences.window());
        assertEquals(List.of(folder.resolve("a.gkl")), preferences.recent());
    }

    @Test
    void onlyTheLastEightWorkspacesAreRemembered() {
        var preferences = new Preferences(folder.resolve("preferences"));
        for (int i = 0; i < 12; i++) {
            preferences.opened(folder.resolve(i + ".gkl"));
        }
        preferences.opened(folder.resolve("7.gkl"));
        assertEquals(8, preferences.recent().size());
        assertEquals(folder.resolve("7.gkl"), preferences.recent().getFirst());
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        var problem = assertThrows(UserProblem.class, () -> new Preferences(notAFolder.resolve("preferences")).save());
        assertEquals("ui.preferences.unwritable", problem.key());
    }
}
