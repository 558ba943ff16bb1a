package org.gongkailan.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/** An {@link Action} as a control: the same verb as a button, the primary button, a link or a menu entry. */
public final class Buttons {
    private static final String KEYS = "keys";

    private Buttons() {
    }

    /** A secondary button. */
    public static Button of(Action action) {
        var button = new Button(action.label(), graphic(action.icon()));
        button.setOnAction(event -> action.run().run());
        disable(button.disableProperty(), action);
        if (action.obstacle() != null) {
            Obstacles.of(button, action.obstacle());
        }
        button.setMinWidth(Button.USE_PREF_SIZE);
        action.shortcut().ifPresent(keys -> {
            button.setTooltip(new Tooltip(keys.getDisplayText()));
            button.getProperties().put(KEYS, keys);
        });
        return button;
    }

    /** Lets the button answer that stands somewhere in a part of the window and has these keys; false if none has. */
    public static boolean answer(Node part, KeyEvent event) {
        for (Node node : part.lookupAll(".button")) {
            if (node instanceof Button button && !button.isDisabled() && button.isVisible()
                    && button.getProperties().get(KEYS) instanceof KeyCombination keys && keys.match(event)) {
                button.fire();
                return true;
            }
        }
        return false;
    }

    /** The one primary button of a screen or dialog. */
    public static Button primary(Action action) {
        Button button = of(action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** A quiet button that reads like a link. */
    public static Button link(Action action) {
        Button button = of(action);
        button.getStyleClass().addAll("flat", "link");
        return button;
    }

    /** An entry of a menu. */
    public static MenuItem item(Action action) {
        var item = new MenuItem(action.label(), graphic(action.icon()));
        item.setOnAction(event -> action.run().run());
        disable(item.disableProperty(), action);
        action.shortcut().ifPresent(item::setAccelerator);
        return item;
    }

    private static Node graphic(Ikon icon) {
        return icon == null ? null : Icons.of(icon);
    }

    private static void disable(javafx.beans.property.BooleanProperty disabled, Action action) {
        disabled.bind(javafx.beans.binding.Bindings.not(action.possible()));
    }
}
