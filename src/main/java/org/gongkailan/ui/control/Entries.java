package org.gongkailan.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether an officer has entered something in a form: what its fields hold now against what they held before the first
 * key or click, so that what the program filled in by itself does not count.
 */
final class Entries {
    private Node form;
    private List<Object> before;

    /** @param area where the form is shown */
    Entries(Node area) {
        Stream.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED)
                .forEach(kind -> area.addEventFilter(kind, this::touched));
    }

    /** Another form is shown; null for none. */
    void of(Node shown) {
        form = shown;
        before = null;
    }

    private void touched(Event event) {
        if (before == null && form != null) {
            before = values(form).toList();
        }
    }

    /** Whether a field holds something else than before it was touched. */
    boolean made() {
        return before != null && form != null && !before.equals(values(form).toList());
    }

    private static Stream<Object> values(Node node) {
        return switch (node) {
            case FindBox<?> words -> Stream.empty();
            case TextInputControl text -> Stream.of(Objects.requireNonNullElse(text.getText(), ""));
            case ComboBoxBase<?> choice when !choice.isEditable() -> Stream.of(String.valueOf(choice.getValue()));
            case CheckBox box -> Stream.of(box.isSelected());
            case ToggleButton button -> Stream.of(button.isSelected());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Entries::values);
            default -> Stream.empty();
        };
    }
}
