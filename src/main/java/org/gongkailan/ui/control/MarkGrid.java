package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Boxes with three states for changing many records: ticked to add, empty to take away, a dash to leave as it is. */
final class MarkGrid<T> extends GridPane {
    /** @param marks what is to be added (true) or taken away (false); values that are left alone are missing */
    MarkGrid(ObservableMap<T, Boolean> marks, List<T> all, Function<T, String> words) {
        getStyleClass().add("check-grid");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        int rows = (all.size() + 1) / 2;
        for (int i = 0; i < all.size(); i++) {
            add(box(marks, all.get(i), words), i / rows, i % rows);
        }
    }

    private CheckBox box(ObservableMap<T, Boolean> marks, T value, Function<T, String> words) {
        var box = new CheckBox(words.apply(value));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setAllowIndeterminate(true);
        show(box, marks.get(value));
        box.selectedProperty().addListener((selected, old, now) -> read(box, marks, value));
        box.indeterminateProperty().addListener((dash, old, now) -> read(box, marks, value));
        marks.addListener((MapChangeListener<T, Boolean>) change -> {
            if (change.getKey().equals(value)) {
                show(box, marks.get(value));
            }
        });
        return box;
    }

    private static void show(CheckBox box, Boolean mark) {
        box.setIndeterminate(mark == null);
        box.setSelected(mark != null && mark);
    }

    private static <T> void read(CheckBox box, ObservableMap<T, Boolean> marks, T value) {
        if (box.isIndeterminate()) {
            marks.remove(value);
        } else {
            marks.put(value, box.isSelected());
        }
    }
}
