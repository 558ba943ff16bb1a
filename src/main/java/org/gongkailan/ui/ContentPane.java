package org.gongkailan.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The current screen under its title and its actions. */
final class ContentPane extends BorderPane {
    private final Navigator navigator;
    private final ScreenPane screens;

    ContentPane(Navigator navigator, ScreenPane screens) {
        this.navigator = navigator;
        this.screens = screens;
        setCenter(screens);
        getStyleClass().add("content");
        navigator.current().subscribe(this::show);
    }

    private void show(Screen screen) {
        if (screen == null) {
            setTop(null);
            screens.clear();
            return;
        }
        var tabs = navigator.group(screen);
        setTop(tabs.size() > 1 ? new VBox(titleBar(tabs.getFirst().name().title(), screen), tabs(tabs, screen))
                : titleBar(screen.name().title(), screen));
        screens.show(screen.node());
        begin(screen.node()).requestFocus();
    }

    // Where the keyboard begins on a screen: in its table or list, so that arrows, paste and Enter answer at once.
    static Node begin(Node screen) {
        return Stream.of(".table-view", ".list-view").flatMap(kind -> screen.lookupAll(kind).stream())
                .filter(node -> node.isFocusTraversable() && shown(node, screen)).findFirst().orElse(screen);
    }

    private static boolean shown(Node node, Node screen) {
        return node.isVisible() && (node == screen || node.getParent() == null || shown(node.getParent(), screen));
    }

    private HBox tabs(List<Screen> group, Screen current) {
        var tabs = new HBox();
        tabs.getStyleClass().add("screen-tabs");
        for (Screen screen : group) {
            var tab = new ToggleButton(screen.name().tab());
            tab.setId("tab-" + screen.id());
            tab.getStyleClass().add("screen-tab");
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setSelected(screen == current);
            tab.setOnAction(event -> {
                tab.setSelected(true);
                navigator.show(screen.id());
            });
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private static HBox titleBar(String words, Screen screen) {
        var title = new Label(words);
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, title, gap);
        bar.getStyleClass().add("title-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Action action : screen.actions()) {
            bar.getChildren().add(keepingTheKeyboard(Buttons.of(action), screen));
        }
        screen.primary().ifPresent(action -> bar.getChildren().add(keepingTheKeyboard(Buttons.primary(action), screen)));
        return bar;
    }

    // A button that goes out once it was pressed would hand the keyboard to whatever comes first in the window.
    private static Button keepingTheKeyboard(Button button, Screen screen) {
        button.disabledProperty().subscribe(out -> {
            if (out && button.isFocused()) {
                begin(screen.node()).requestFocus();
            }
        });
        return button;
    }
}
