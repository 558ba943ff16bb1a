package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SheetPaneTest {
    private final AtomicInteger done = new AtomicInteger();
    private Stage stage;

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void enterInALineOfTextIsTheSheetsPrimaryButton() {
        TextField name = FxTest.fx(() -> new TextField("2026年版"));
        open(name);
        FxTest.type(KeyCode.ENTER);
        assertEquals(1, done.get());
    }

    @Test
    void enterInALongTextIsANewLine() {
        TextArea text = FxTest.fx(() -> new TextArea("理由"));
        open(text);
        FxTest.type(KeyCode.ENTER);
        assertEquals(0, done.get());
    }

    @Test
    void enterThatPicksFromAListPicksOnly() {
        ComboBox<String> choice = FxTest.fx(() -> {
            var box = new ComboBox<String>();
            box.setEditable(true);
            box.getItems().add("云溪县民政局");
            return box;
        });
        open(choice);
        FxTest.type(KeyCode.ENTER);
        assertEquals(0, done.get());
    }

    private void open(javafx.scene.Node first) {
        var sheets = new Sheets();
        stage = FxTest.show(FxTest.fx(() -> {
            var under = new Region();
            return new StackPane(under, new SheetPane(sheets, under, new SameThreadJobs()));
        }), 600, 400);
        FxTest.fx(() -> {
            sheets.open("冻结版本", new VBox(first, Buttons.primary(Action.of("冻结", done::incrementAndGet))));
            first.requestFocus();
        });
        FxTest.pulse();
    }
}
