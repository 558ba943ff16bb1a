package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** A two-column grid of boxes to tick, bound to a set. */
final class CheckGrid<T> extends GridPane {
    CheckGrid(ObservableSet<T> chosen, List<T> all, Function<T, String> words) {
        getStyleClass().add("check-grid");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        int rows = (all.size() + 1) / 2;
        for (int i = 0; i < all.size(); i++) {
            add(box(chosen, all.get(i), words), i / rows, i % rows);
        }
    }

    private CheckBox box(ObservableSet<T> chosen, T value, Function<T, String> words) {
        var box = new CheckBox(words.apply(value));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(chosen.contains(value));
        box.selectedProperty().addListener((selected, old, now) -> {
            if (now) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        chosen.addListener((SetChangeListener<T>) change -> box.setSelected(chosen.contains(value)));
        return box;
    }
}
