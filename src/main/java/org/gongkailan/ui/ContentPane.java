package org.gongkailan.ui;

import java.util.List;
import javafx.geometry.Pos;
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
        screen.node().requestFocus();
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
            bar.getChildren().add(Buttons.of(action));
        }
        screen.primary().ifPresent(action -> bar.getChildren().add(Buttons.primary(action)));
        return bar;
    }
}
