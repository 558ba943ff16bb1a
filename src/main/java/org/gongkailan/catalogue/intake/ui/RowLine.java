package org.gongkailan.catalogue.intake.ui;

import javafx.scene.control.ListCell;
import org.gongkailan.text.Messages;

/** One of the first rows of a table, with its number. */
final class RowLine extends ListCell<String> {
    @Override
    protected void updateItem(String row, boolean empty) {
        super.updateItem(row, empty);
        setPrefWidth(0);
        setText(empty ? null : Messages.of("catalogue.mapping.row", getIndex() + 1, row));
    }
}
