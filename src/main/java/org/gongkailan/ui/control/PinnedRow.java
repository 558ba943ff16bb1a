package org.gongkailan.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/**
 * A row whose first cells stay where they are while the others scroll sideways beneath them: they are moved back by as
 * much as the table is scrolled. One table stays one table, with its keyboard, selection and menu.
 */
final class PinnedRow<T> extends TableRow<T> {
    private final Set<String> pinned;
    private final ObservableDoubleValue scrolled;

    /**
     * @param pinned   ids of the columns that stay
     * @param scrolled by how much the table is scrolled sideways, in px
     */
    PinnedRow(Set<String> pinned, ObservableDoubleValue scrolled) {
        this.pinned = pinned;
        this.scrolled = scrolled;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Pinning<>(this);
    }

    private static final class Pinning<T> extends TableRowSkin<T> {
        private List<TableCell<T, ?>> kept;

        Pinning(PinnedRow<T> row) {
            super(row);
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected TableCell<T, ?> createCell(TableColumnBase column) {
            TableCell<T, ?> cell = super.createCell(column);
            var row = (PinnedRow<T>) getSkinnable();
            // The constructor of the super class makes cells already.
            if (row.pinned.contains(column.getId())) {
                kept = kept == null ? new ArrayList<>() : kept;
                kept.removeIf(old -> old.getTableColumn() == column);
                kept.add(cell);
                keep(cell, row);
            }
            return cell;
        }

        private void keep(TableCell<T, ?> cell, PinnedRow<T> row) {
            cell.getStyleClass().add("pinned");
            cell.setViewOrder(-1);
            cell.translateXProperty().bind(row.scrolled);
            // Else what lies beneath would shine through.
            cell.backgroundProperty().bind(row.backgroundProperty());
            // It is taken out and put back while the row is laid out, which must not ask for another layout.
            cell.setManaged(false);
        }

        // The super class takes cells away that would be out of sight if they had scrolled with the others.
        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (kept == null) {
                return;
            }
            for (TableCell<T, ?> cell : kept) {
                int place = getVisibleLeafColumns().indexOf(cell.getTableColumn());
                if (place >= 0 && cell.getParent() == null) {
                    getChildren().add(cell);
                    double left = getVisibleLeafColumns().subList(0, place).stream().mapToDouble(c -> snapSizeX(c.getWidth())).sum();
                    cell.resizeRelocate(left, 0, snapSizeX(cell.getTableColumn().getWidth()), getSkinnable().getHeight());
                    cell.requestLayout();
                }
            }
        }
    }
}
