package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class RehearsalTest {
    final Navigator navigator = new Navigator();
    Page first;
    Page daily;
    Page rare;
    Stage stage;
    Rehearsal rehearsal;

    @BeforeEach
    void openFirst() {
        FxTest.fx(() -> {
            first = new Page("first", false);
            daily = new Page("daily", true);
            rare = new Page("rare", false);
            var screens = new ScreenPane();
            var scene = new Scene(new ContentPane(navigator, screens), 800, 600);
            rehearsal = new Rehearsal(new SameThreadJobs(), navigator, screens, scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            navigator.register(List.of(first, daily, rare));
        });
        FxTest.pulse();
    }

    @AfterEach
    void close() {
        FxTest.fx(() -> {
            stage.close();
            Application.setUserAgentStylesheet(Theme.USUAL.sheet());
        });
    }

    @Test
    void aScreenThatPreparesIsFurnishedAndLaidOutUnseen() throws InterruptedException {
        FxTest.fx(rehearsal::begin);
        assertTrue(awaitHidden(daily.node));
        assertEquals(1, daily.furnished);
        assertTrue(daily.word.getWidth() > 0);
        assertEquals(0, rare.furnished);
    }

    @Test
    void aRehearsedScreenComesIntoViewWholeWhenItIsChosen() throws InterruptedException {
        FxTest.fx(rehearsal::begin);
        awaitHidden(daily.node);
        FxTest.fx(() -> navigator.show("daily"));
        FxTest.pulse();
        assertTrue(inView(daily));
        assertFalse(first.node.isVisible());
        assertEquals(1, daily.furnished);
    }

    @Test
    void aScreenChosenInTheMiddleOfItsRehearsalStaysInView() throws InterruptedException {
        FxTest.fx(() -> {
            rehearsal.begin();
            navigator.show("daily");
        });
        Thread.sleep(1_000);
        assertTrue(inView(daily));
    }

    @Test
    void aHiddenScreenTakesTheThemeThatIsChosenMeanwhile() throws InterruptedException {
        FxTest.fx(rehearsal::begin);
        awaitHidden(daily.node);
        String light = FxTest.fx(() -> daily.word.getTextFill().toString());
        FxTest.fx(() -> {
            Application.setUserAgentStylesheet(Theme.USUAL.otherColours().sheet());
            navigator.show("daily");
        });
        FxTest.pulse();
        assertNotEquals(light, FxTest.fx(() -> daily.word.getTextFill().toString()));
    }

    @Test
    void nothingIsRehearsedWhileSomebodyTypes() {
        FxTest.fx(() -> {
            Event.fireEvent(stage.getScene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
            rehearsal.begin();
        });
        assertEquals(0, daily.furnished);
    }

    private static boolean inView(Page page) {
        return FxTest.fx(() -> page.node.isVisible() && page.node.getOpacity() == 1 && page.node.isManaged()
                && !page.node.isMouseTransparent() && page.node.getHeight() > 500);
    }

    private static boolean awaitHidden(Node node) throws InterruptedException {
        for (int i = 0; i < 100 && FxTest.fx(node::isVisible); i++) {
            Thread.sleep(50);
        }
        return !FxTest.fx(node::isVisible);
    }

    /** A screen with one button. */
    static final class Page implements Screen {
        final StackPane node = new StackPane();
        final Button word = new Button("依申请公开");
        private final String id;
        private final boolean daily;
        int furnished;

        Page(String id, boolean daily) {
            this.id = id;
            this.daily = daily;
        }

        @Override
        public ScreenName name() {
            return new ScreenName(id, id, Feather.LIST);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void furnish() {
            furnished++;
            node.getChildren().add(word);
        }

        @Override
        public boolean prepare() {
            return daily;
        }
    }
}
