package org.gongkailan.ui.control;

import javafx.scene.control.TableCell;

/** A cell with a badge. */
final class BadgeCell<T> extends TableCell<T, Badge> {
    @Override
    protected void updateItem(Badge badge, boolean empty) {
        super.updateItem(badge, empty);
        setGraphic(empty || badge == null ? null : badge.label());
    }
}
