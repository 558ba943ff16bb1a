package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest {
    @TempDir
    Path folder;
    Gallery gallery;

    @BeforeEach
    void open() {
        gallery = new Gallery(new Preferences(folder.resolve("preferences.json")), new SameThreadJobs()).open();
        FxTest.fx(() -> {
            gallery.stage.setWidth(960);
            gallery.stage.setHeight(700);
            gallery.stage.show();
        });
        FxTest.pulse();
    }

    @AfterEach
    void close() {
        FxTest.fx(() -> gallery.stage.close());
    }

    @Test
    void ctrlAndANumberSwitchesScreens() {
        FxTest.ctrl(KeyCode.DIGIT2);
        assertEquals("village", gallery.navigator.current().get().id());
        FxTest.ctrl(KeyCode.DIGIT1);
        assertEquals("catalogue", gallery.navigator.current().get().id());
    }
}
