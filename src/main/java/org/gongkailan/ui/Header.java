package org.gongkailan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The upper edge of the window: whose workspace it is, the search, taking back, the look, help. */
final class Header extends HBox {
    Header(Workplace workplace, WindowVerbs verbs, UndoButtons undo, Palette palette) {
        super(8);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label(Messages.of("app.name"));
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        Button colours = icon(verbs.colours());
        colours.setId("colours");
        getChildren().addAll(name, unit(workplace.unit(), verbs), gap(), search(palette), gap(),
            undo.undoButton(), undo.redoButton(), icon(verbs.size()), colours, icon(verbs.help()));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static MenuButton unit(String unit, WindowVerbs verbs) {
        var menu = new MenuButton(unit);
        menu.getStyleClass().addAll("flat", "unit-menu");
        // Where room is short the search gives way: whose workspace this is must be readable.
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems().addAll(Buttons.item(verbs.open()), Buttons.item(verbs.create()), Buttons.item(verbs.sample()),
            new SeparatorMenuItem(), Buttons.item(verbs.restore()), new SeparatorMenuItem(), Buttons.item(verbs.close()));
        return menu;
    }

    private static Button icon(Action verb) {
        return Icons.button(verb.icon(), verb.label(), verb::fire);
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
}
