package org.gongkailan.ui.control;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.CheckBoxTableCell;

/** The first column of a table whose rows can be ticked. The table must be editable. */
public final class TickColumn<T> extends TableColumn<T, Boolean> {
    private static final double WIDTH = 40;

    /** @param ticked the rows that are ticked; follows the boxes and leads them */
    public TickColumn(ObservableSet<T> ticked) {
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setResizable(false);
        setSortable(false);
        setCellFactory(CheckBoxTableCell.forTableColumn(this));
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
}
