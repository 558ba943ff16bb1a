package org.gongkailan.ui.control;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell with a badge; its tip says more. */
final class BadgeCell<T> extends TableCell<T, Badge> {
    private final Label face = Badge.face();

    /** @param tip more about a row; blank for nothing */
    BadgeCell(Function<T, String> tip) {
        hoverProperty().subscribe(over -> setTooltip(over && !isEmpty() ? tooltip(tip.apply(getTableRow().getItem())) : null));
    }

    @Override
    protected void updateItem(Badge badge, boolean empty) {
        super.updateItem(badge, empty);
        if (badge != null) {
            badge.putOn(face);
        }
        setGraphic(badge == null ? null : face);
    }

    private static Tooltip tooltip(String words) {
        return words.isBlank() ? null : new Tooltip(words);
    }
}
