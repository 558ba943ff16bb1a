package org.gongkailan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The current screen under its title and its actions. */
final class ContentPane extends BorderPane {
    ContentPane(Navigator navigator) {
        getStyleClass().add("content");
        navigator.current().subscribe(this::show);
    }

    private void show(Screen screen) {
        if (screen == null) {
            setTop(null);
            setCenter(null);
            return;
        }
        setTop(titleBar(screen));
        setCenter(screen.node());
        screen.node().requestFocus();
    }

    private static HBox titleBar(Screen screen) {
        var title = new Label(screen.title());
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
