package org.gongkailan.catalogue.edition.ui;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several in a line of controls: a drop-down list that is bound both ways; {@code label} is said by screen readers. */
final class Choice<T> {
    private final ComboBox<T> box;

    Choice(ObservableList<T> choices, ObjectProperty<T> value, Function<T, String> words, String label) {
        box = new ComboBox<>(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null && !choices.contains(null) ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().bindBidirectional(value);
        box.setAccessibleText(label);
    }

    ComboBox<T> box(String id) {
        box.setId(id);
        return box;
    }
}
