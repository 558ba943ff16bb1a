package org.gongkailan.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.gongkailan.ui.FxTest;

/** Looks whether the heads of a table in a window stand exactly over their cells, and how much of it is in sight. */
public final class HeadsOverCells {
    private static final double EXACT = 0.01;

    private HeadsOverCells() {
    }

    /** What is wrong, in words; empty where every head stands over every cell in view, and none lies under the bar. */
    public static List<String> wrong(TableView<?> table) {
        return FxTest.fx(() -> {
            var wrong = new ArrayList<String>();
            for (TableColumn<?, ?> column : table.getVisibleLeafColumns()) {
                Bounds head = head(table, column);
                for (Node node : table.lookupAll(".table-cell")) {
                    if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() == column && cell.isVisible()
                            && cell.getTableRow().isVisible() && cell.getTableRow().getParent() != null) {
                        Bounds place = cell.localToScene(cell.getLayoutBounds());
                        if (Math.abs(place.getMinX() - head.getMinX()) > EXACT
                                || Math.abs(place.getWidth() - head.getWidth()) > EXACT) {
                            wrong.add("%s: head %.2f + %.2f, cell of row %d %.2f + %.2f".formatted(column.getText(),
                                    head.getMinX(), head.getWidth(), cell.getIndex(), place.getMinX(), place.getWidth()));
                        }
                    }
                }
            }
            return wrong;
        });
    }

    /** Whether the table has a bar to scroll along. */
    static boolean scrolls(TableView<?> table, Orientation along) {
        return FxTest.fx(() -> bar(table, along).isVisible());
    }

    static ScrollBar bar(TableView<?> table, Orientation along) {
        return table.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == along).findFirst().orElseThrow();
    }

    private static Bounds head(TableView<?> table, TableColumn<?, ?> column) {
        return table.lookupAll(".column-header").stream().filter(TableColumnHeader.class::isInstance)
                .filter(node -> ((TableColumnHeader) node).getTableColumn() == column)
                .map(node -> node.localToScene(node.getLayoutBounds())).findFirst().orElseThrow();
    }
}
