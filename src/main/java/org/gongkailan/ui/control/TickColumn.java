package org.gongkailan.ui.control;

import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.CheckBoxTableCell;

/** The first column of a table whose rows can be ticked. The table must be editable. */
public final class TickColumn<T> extends TableColumn<T, Boolean> {
    private static final double WIDTH = 40;

    /** @param ticked the rows that are ticked; follows the boxes and leads them */
    public TickColumn(ObservableSet<T> ticked) {
        this(ticked, row -> true);
    }

    /**
     * The same where not every row can be ticked.
     *
     * @param can the rows that have a box
     */
    public TickColumn(ObservableSet<T> ticked, Predicate<T> can) {
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setResizable(false);
        setSortable(false);
        setCellFactory(column -> new Box<>(can));
        setCellValueFactory(cell -> {
            var box = new SimpleBooleanProperty(ticked.contains(cell.getValue()));
            box.subscribe((was, is) -> {
                if (is) {
                    ticked.add(cell.getValue());
                } else {
                    ticked.remove(cell.getValue());
                }
            });
            return box;
        });
    }

    /** A box, or nothing. */
    private static final class Box<T> extends CheckBoxTableCell<T, Boolean> {
        private final Predicate<T> can;

        Box(Predicate<T> can) {
            this.can = can;
        }

        @Override
        public void updateItem(Boolean on, boolean empty) {
            super.updateItem(on, empty);
            T row = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && row != null && !can.test(row)) {
                setGraphic(null);
            }
        }
    }
}
