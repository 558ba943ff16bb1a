package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class PaletteTest {
    @TempDir
    Path folder;
    private final Queue<Runnable> later = new ArrayDeque<>();
    private Desk desk;
    private final Jobs jobs = new WaitingJobs() {
        @Override
        public void onScreen(Runnable run) {
            later.add(run);
        }
    };
    private final List<LateScreen> screens = Stream.of("requests", "library").map(id -> new LateScreen(
            new ScreenName(id, id, Feather.LIST), () -> new RehearsalTest.Page(id, true))).toList();
    private Palette palette;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.start();
        desk = TestDesk.in(folder, new RecordingDialogs(), jobs);
        palette = FxTest.fx(() -> new Palette(desk));
        stage = FxTest.show(FxTest.fx(() -> new StackPane(palette)), 700, 400);
        FxTest.fx(() -> desk.navigator().register(Stream.concat(Stream.of(new RehearsalTest.Page("first", true)),
                screens.stream()).toList()));
        FxTest.fx(palette::open);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void rightAfterTheStartItShowsTheNamesAndMakesNoScreen() {
        assertEquals(3, ((ListView<?>) palette.lookup(".list-view")).getItems().size());
        assertTrue(screens.stream().noneMatch(LateScreen::made));
    }

    @Test
    void theScreensAreMadeOneAtATime() {
        FxTest.fx(() -> later.remove().run());
        assertEquals(List.of(true, false), screens.stream().map(LateScreen::made).toList());
        FxTest.fx(() -> later.remove().run());
        assertTrue(screens.stream().allMatch(LateScreen::made));
        assertTrue(later.isEmpty());
    }
}
