package org.gongkailan.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.ui.SearchSource.Hit;
import org.gongkailan.ui.control.Icons;

/** One find of the search: icon, title, where it belongs. */
final class HitCell extends ListCell<Hit> {
    HitCell(Consumer<Hit> choose) {
        getStyleClass().add("hit");
        setOnMouseClicked(event -> choose.accept(getItem()));
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(empty || hit == null ? null : face(hit));
    }

    private static HBox face(Hit hit) {
        var where = new Label(hit.subtitle());
        where.getStyleClass().add("quiet");
        var face = new HBox(12, Icons.of(hit.icon()), new VBox(new Label(hit.title()), where));
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }
}
