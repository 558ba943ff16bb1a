package org.gongkailan.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A table cell with words; where they do not fit, the tip says all of them. */
class TextCell<T, V> extends TableCell<T, V> {
    TextCell() {
        hoverProperty().subscribe(over -> setTooltip(over && isTextTruncated() ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(V value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty || value == null ? null : value.toString());
    }
}
