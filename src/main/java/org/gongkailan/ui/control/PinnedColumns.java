package org.gongkailan.ui.control;

import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/** The first columns of a table, which stay in sight while the others scroll sideways; they cannot be moved. */
final class PinnedColumns {
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final TableView<?> table;
    private final Set<String> ids;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();

    /** @param ids of the columns, which the table has already */
    PinnedColumns(TableView<?> table, Set<String> ids) {
        this.table = table;
        this.ids = ids;
        table.getColumns().stream().filter(column -> ids.contains(column.getId()))
                .forEach(column -> column.setReorderable(false));
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                table.lookupAll(".scroll-bar").stream().map(node -> (ScrollBar) node)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .forEach(bar -> scrolled.bind(bar.valueProperty()));
            }
        });
        scrolled.subscribe(this::keepHeads);
    }

    /** A row whose cells of these columns stay in sight. */
    <T> TableRow<T> row() {
        return new PinnedRow<>(ids, scrolled);
    }

    private void keepHeads() {
        table.pseudoClassStateChanged(SCROLLED, scrolled.get() > 0);
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head && head.getTableColumn() != null) {
                boolean stays = ids.contains(head.getTableColumn().getId());
                head.setTranslateX(stays ? scrolled.get() : 0);
                head.setViewOrder(stays ? -1 : 0);
            }
        }
    }
}
