package org.gongkailan.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.gongkailan.ui.StartCard.Content;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.StartCard.Tile;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tips;

/** One card of the start screen. */
final class StartPanel extends VBox {
    private static final int DEPTHS = 4;
    private final StartCard card;
    private final Jobs jobs;
    private final VBox body = new VBox();
    private final Label title;

    StartPanel(StartCard card, Jobs jobs) {
        this.card = card;
        this.jobs = jobs;
        getStyleClass().add("start-card");
        title = new Label(card.title(), Icons.of(card.icon()));
        title.getStyleClass().add("start-title");
        var head = new HBox(8, title, gap(), Buttons.link(card.more()));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, body);
    }

    /** The font of its title, which grows with the type of the window. */
    ObservableValue<Font> font() {
        return title.fontProperty();
    }

    /** Asks for the content and shows it when it is there. */
    void refresh() {
        jobs.load(card.content(), this::show);
    }

    private void show(Content content) {
        body.getChildren().clear();
        content.lines().forEach(line -> body.getChildren().add(line(line)));
        if (!content.tiles().isEmpty()) {
            body.getChildren().add(strip(content));
        } else if (content.lines().isEmpty()) {
            var none = new Label(content.none());
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            body.getChildren().add(none);
        }
    }

    private static Node line(Line line) {
        var text = new Label(line.text());
        text.setMinWidth(0);
        var face = new HBox(8, text, gap(), new Badge(line.value(), line.tone()).label());
        face.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, face);
        button.getStyleClass().addAll("flat", "start-line");
        button.setAccessibleText(line.text() + " " + line.value());
        button.tooltipProperty().bind(text.textTruncatedProperty().map(cut -> cut ? new Tooltip(line.text()) : null));
        button.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setOnAction(event -> line.open().run());
        return button;
    }

    private Node strip(Content content) {
        var strip = new FlowPane(4, 4);
        strip.prefWrapLengthProperty().bind(body.widthProperty());
        content.tiles().forEach(tile -> strip.getChildren().add(tile(tile)));
        return strip;
    }

    private static Button tile(Tile tile) {
        var button = new Button(tile.name());
        button.getStyleClass().addAll("tile", "depth-" + Math.round(Math.clamp(tile.share(), 0, 1) * DEPTHS));
        Tips.on(button, tile.words());
        button.setAccessibleText(tile.words());
        button.setOnAction(event -> tile.open().run());
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
