package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SideFormTest {
    private SideForm side;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.start();
        var pane = FxTest.fx(() -> {
            side = new SideForm();
            var made = new BorderPane(new TextField("查找"));
            made.setRight(side);
            return made;
        });
        stage = FxTest.show(pane, 700, 300);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void whoSavesWhileTypingGoesOnTypingInTheSamePlace() {
        FxTest.fx(() -> side.show("监督检查", fields()));
        FxTest.pulse();
        FxTest.fx(() -> {
            ((TextField) side.lookup("#body")).requestFocus();
            ((TextField) side.lookup("#body")).positionCaret(2);
        });
        FxTest.fx(() -> side.show("监督检查", fields()));
        FxTest.pulse();
        var now = (TextField) FxTest.fx(() -> stage.getScene().getFocusOwner());
        assertEquals("body", now.getId());
        assertEquals(2, now.getCaretPosition());
        assertEquals("", now.getSelectedText());
    }

    @Test
    void anotherRecordBeginsAtItsTop() {
        FxTest.fx(() -> side.show("监督检查", tall()));
        FxTest.pulse();
        FxTest.fx(() -> side.reveal(side.lookup("#last")));
        FxTest.pulse();
        assertTrue(inView(side.lookup("#last")));
        FxTest.fx(() -> side.show("办事指南", tall()));
        FxTest.pulse();
        assertTrue(inView(side.lookup("#first")));
    }

    @Test
    void escAsksOnceBeforeWhatWasTypedIsLost() {
        edited();
        FxTest.type(KeyCode.ESCAPE);
        assertEquals("填写的内容还没有保存，再按一次 Esc 就放弃。", question());
        assertTrue(side.open().get());
        FxTest.type(KeyCode.ESCAPE);
        assertFalse(side.open().get());
    }

    @Test
    void whoGoesOnTypingIsAskedAnew() {
        edited();
        FxTest.type(KeyCode.ESCAPE, KeyCode.DIGIT7);
        assertEquals("", question());
        FxTest.type(KeyCode.ESCAPE);
        assertTrue(side.open().get());
    }

    @Test
    void whatTheProgramFilledInIsNotAskedFor() {
        FxTest.fx(() -> {
            side.asks();
            side.show("监督检查", fields());
        });
        FxTest.fx(() -> ((TextField) side.lookup("#body")).setText("县水利局"));
        FxTest.fx(() -> side.lookup("#body").requestFocus());
        FxTest.type(KeyCode.END, KeyCode.ESCAPE);
        assertFalse(side.open().get());
    }

    @Test
    void whatWasTypedAndTakenBackIsNotAskedFor() {
        edited();
        FxTest.type(KeyCode.BACK_SPACE, KeyCode.ESCAPE);
        assertFalse(side.open().get());
    }

    private void edited() {
        FxTest.fx(() -> {
            side.asks();
            side.show("监督检查", fields());
        });
        FxTest.pulse();
        FxTest.fx(() -> side.lookup("#body").requestFocus());
        FxTest.type(KeyCode.END, KeyCode.DIGIT7);
    }

    private String question() {
        return FxTest.fx(() -> side.lookup(".side-form-question .label") instanceof Label words ? words.getText() : "");
    }

    private boolean inView(Node node) {
        return FxTest.fx(() -> side.localToScene(side.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal())));
    }

    private static Node fields() {
        var level = new TextField("综合业务");
        var body = new TextField("县民政局");
        body.setId("body");
        return new VBox(level, body);
    }

    private static Node tall() {
        var first = new TextField();
        first.setId("first");
        var gap = new Region();
        gap.setMinHeight(900);
        var last = new TextField();
        last.setId("last");
        return new VBox(first, gap, last);
    }
}
