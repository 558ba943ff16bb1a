package org.gongkailan.ui.control;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A table whose rows are done once when others come into view. JavaFX gives the rows their words and their styles as
 * soon as it counts them, finds later in the same frame that they were not laid out, and does all of it once more.
 */
final class OneGoSkin<T> extends TableViewSkin<T> {
    OneGoSkin(TableView<T> table) {
        super(table);
    }

    @Override
    protected void updateItemCount() {
        super.updateItemCount();
        VirtualFlow<TableRow<T>> flow = getVirtualFlow();
        TableRow<T> first = flow.getFirstVisibleCell();
        if (first != null) {
            int index = first.getIndex();
            for (TableRow<T> row = first; row != null; row = flow.getVisibleCell(++index)) {
                row.layout();
            }
        }
    }
}
