package org.gongkailan.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;

/** The left edge of the window: one entry per group of screens; Ctrl+1 … Ctrl+9 go to the first nine. */
final class Menu extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private final Navigator navigator;
    private boolean narrow;

    Menu(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("menu");
        navigator.screens().subscribe(this::rebuild);
        rebuild();
    }

    /** Shows the icons alone, so that a small window has its room for the screen. */
    void narrow(boolean only) {
        narrow = only;
        pseudoClassStateChanged(NARROW, only);
        getChildren().forEach(entry -> face((ToggleButton) entry));
    }

    private void face(ToggleButton entry) {
        entry.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private void rebuild() {
        getChildren().clear();
        for (Screen screen : navigator.entries()) {
            getChildren().add(entry(screen, getChildren().size() + 1));
        }
    }

    private ToggleButton entry(Screen screen, int number) {
        var entry = new ToggleButton(screen.name().title(), Icons.of(screen.name().icon()));
        entry.setId("menu-" + screen.id());
        entry.getStyleClass().add("menu-entry");
        face(entry);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMinWidth(USE_PREF_SIZE);
        if (number <= 9) {
            entry.setTooltip(new Tooltip(screen.name().title() + " · " + Messages.of("ui.menu.keys", number)));
        }
        entry.setOnAction(event -> {
            entry.setSelected(true);
            navigator.show(screen.id());
        });
        navigator.current().subscribe(current -> entry.setSelected(current != null && current.name().group().equals(screen.id())));
        return entry;
    }
}
