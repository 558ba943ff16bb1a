package org.gongkailan.villageboard.consult.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.Sheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VisitorEndTest {
    private final Sheets sheets = new Sheets();

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @Test
    void onlyTheOfficersWordGivesTheWindowBack() {
        var end = end("2468");

        press(end, "1234");
        assertNotNull(sheets.current().get());

        press(end, "2468");
        assertNull(sheets.current().get());
    }

    @Test
    void withoutAWordTheButtonIsEnough() {
        var end = end("");
        assertFalse(end.getChildren().stream().anyMatch(PasswordField.class::isInstance));

        FxTest.fx(() -> ((Button) end.getChildren().getFirst()).fire());

        assertNull(sheets.current().get());
    }

    private VisitorEnd end(String word) {
        return FxTest.fx(() -> {
            var end = new VisitorEnd(sheets, new SimpleStringProperty(word));
            sheets.hold("查阅", new VBox(end), () -> { });
            return end;
        });
    }

    private static void press(VisitorEnd end, String typed) {
        FxTest.fx(() -> {
            ((PasswordField) end.getChildren().get(1)).setText(typed);
            ((Button) end.getChildren().getFirst()).fire();
        });
    }
}
