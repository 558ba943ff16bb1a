package org.gongkailan.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** 工作台: a few short lists of what is due and how far the work is, each a way to its screen. */
public final class StartScreen implements Screen {
    private static final int COLUMNS = 3;
    private static final int GAP = 16;
    private final List<StartPanel> panels;
    private final ScrollPane node;

    /** @param cards the lists, the first over the whole width, the others side by side */
    public StartScreen(List<StartCard> cards, Jobs jobs) {
        panels = cards.stream().map(card -> new StartPanel(card, jobs)).toList();
        node = new ScrollPane(lists());
        node.setFitToWidth(true);
    }

    // Columns of their own, not rows: a short list beside a long one leaves no hole.
    private VBox lists() {
        // Shares of a GridPane: an HBox asks a column for its height before it knows the column's width.
        var columns = new GridPane(GAP, 0);
        for (int i = 0; i < COLUMNS; i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / COLUMNS);
            columns.getColumnConstraints().add(share);
            columns.add(new VBox(GAP), i, 0);
        }
        for (int i = 1; i < panels.size(); i++) {
            ((VBox) columns.getChildren().get((i - 1) % COLUMNS)).getChildren().add(panels.get(i));
        }
        var lists = new VBox(GAP, panels.getFirst(), columns);
        lists.getStyleClass().add("start");
        return lists;
    }

    @Override
    public ScreenName name() {
        return new ScreenName("start", Messages.of("ui.start.title"), Feather.HOME);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        panels.forEach(StartPanel::refresh);
    }
}
