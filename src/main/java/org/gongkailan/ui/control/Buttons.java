package org.gongkailan.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;

/** An {@link Action} as a control: the same verb as a button, the primary button, a link or a menu entry. */
public final class Buttons {
    private Buttons() {
    }

    /** A secondary button. */
    public static Button of(Action action) {
        var button = new Button(action.label(), graphic(action.icon()));
        button.setOnAction(event -> action.run().run());
        disable(button.disableProperty(), action);
        button.setMinWidth(Button.USE_PREF_SIZE);
        action.shortcut().ifPresent(keys -> button.setTooltip(new Tooltip(keys.getDisplayText())));
        return button;
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
