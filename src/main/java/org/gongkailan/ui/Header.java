package org.gongkailan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The upper edge of the window: whose workspace it is, the search, taking back, the look, help. */
final class Header extends HBox {
    Header(Workplace workplace, Desk desk, Doors doors, UndoButtons undo, Palette palette) {
        super(8);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label(Messages.of("app.name"));
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, unit(workplace.unit(), doors), gap(), search(palette), gap(),
            undo.undoButton(), undo.redoButton(), size(desk.preferences()), colours(desk.preferences()),
            Icons.button(Feather.HELP_CIRCLE, Messages.of("ui.header.help"), () -> HelpSheet.open(desk)));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static MenuButton unit(String unit, Doors doors) {
        var menu = new MenuButton(unit);
        menu.getStyleClass().addAll("flat", "unit-menu");
        // Where room is short the search gives way: whose workspace this is must be readable.
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems().addAll(item(Messages.of("ui.door.open"), doors.open()),
            item(Messages.of("ui.door.create"), doors.create()), item(Messages.of("ui.door.sample"), doors.sample()),
            new SeparatorMenuItem(), item(Messages.of("ui.door.close"), doors.close()));
        return menu;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static Button search(Palette palette) {
        var words = new Label(Messages.of("ui.search.prompt"), Icons.of(Feather.SEARCH));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var keys = new Label(Messages.of("ui.search.keys"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        var face = new HBox(8, words, keys);
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, face);
        button.setAccessibleText(Messages.of("ui.search.prompt"));
        button.getStyleClass().add("search-box");
        button.setId("search");
        button.setOnAction(event -> palette.open());
        return button;
    }

    private static Button size(Preferences preferences) {
        return Icons.button(Feather.TYPE, Messages.of("ui.header.size"),
            () -> preferences.theme().set(preferences.theme().get().otherSize()));
    }

    private static Button colours(Preferences preferences) {
        Button button = Icons.button(Feather.MOON, Messages.of("ui.header.colours"),
            () -> preferences.theme().set(preferences.theme().get().otherColours()));
        button.setId("colours");
        return button;
    }
}
