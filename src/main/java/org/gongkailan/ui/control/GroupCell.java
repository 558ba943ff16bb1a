package org.gongkailan.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A cell that keeps quiet where it would repeat the row above, as in a printed table. */
final class GroupCell<T> extends TextCell<T, String> {
    private final Function<T, String> value;

    GroupCell(Function<T, String> value) {
        this.value = value;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(empty || repeats(text) ? null : text, empty);
    }

    private boolean repeats(String text) {
        int above = getIndex() - 1;
        List<T> rows = getTableView().getItems();
        return above >= 0 && above < rows.size() && Objects.equals(text, value.apply(rows.get(above)));
    }
}
