package org.gongkailan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets.Sheet;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Shows the current sheet over the dimmed screen. */
final class SheetPane extends StackPane {
    private final Sheets sheets;

    SheetPane(Sheets sheets) {
        this.sheets = sheets;
        getStyleClass().add("scrim");
        sheets.current().subscribe(this::show);
    }

    private void show(Sheet sheet) {
        setVisible(sheet != null);
        getChildren().clear();
        if (sheet != null) {
            getChildren().add(card(sheet));
            sheet.node().requestFocus();
        }
    }

    private BorderPane card(Sheet sheet) {
        var title = new Label(sheet.title());
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title, Icons.button(Feather.X, Messages.of("ui.close"), sheets::close));
        head.getStyleClass().add("sheet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var body = new StackPane(sheet.node());
        body.getStyleClass().add("sheet-body");
        var card = new BorderPane(body);
        card.getStyleClass().add("sheet");
        card.setTop(head);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }
}
