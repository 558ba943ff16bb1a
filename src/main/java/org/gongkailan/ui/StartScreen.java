package org.gongkailan.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** 工作台: a few short lists of what is due and how far the work is, each a way to its screen. */
public final class StartScreen implements Screen {
    private static final int COLUMNS = 3;
    private static final int FEW_COLUMNS = 2;
    private static final int GAP = 16;
    /** Between the cards and the scroll bar. */
    private static final int BESIDE_BAR = 8;
    /** A card narrower than this would cut most of its lines, in ems. */
    private static final double CARD = 24;
    private final List<StartPanel> panels;
    private final GridPane columns = new GridPane(GAP, 0);
    private final StackPane room = new StackPane();
    private final ScrollPane node;

    /** @param cards the lists, the first over the whole width, the others side by side */
    public StartScreen(List<StartCard> cards, Jobs jobs) {
        panels = cards.stream().map(card -> new StartPanel(card, jobs)).toList();
        var lists = new VBox(GAP, panels.getFirst(), columns);
        lists.getStyleClass().add("start");
        room.getChildren().add(lists);
        node = new ScrollPane(room);
        node.setFitToWidth(true);
        node.viewportBoundsProperty().subscribe(this::arrange);
        panels.getFirst().font().subscribe(this::arrange);
        share(COLUMNS);
    }

    private void arrange() {
        double width = node.getViewportBounds().getWidth();
        boolean bar = width > 0 && width < node.getWidth() - 1;
        room.setPadding(new Insets(0, bar ? BESIDE_BAR : 0, 0, 0));
        double em = panels.getFirst().font().getValue().getSize();
        share(width > 0 && width < COLUMNS * CARD * em ? FEW_COLUMNS : COLUMNS);
    }

    // Columns of their own, not rows: a short list beside a long one leaves no hole.
    private void share(int count) {
        if (columns.getColumnConstraints().size() == count) {
            return;
        }
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        // Shares of a GridPane: an HBox asks a column for its height before it knows the column's width.
        for (int i = 0; i < count; i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / count);
            columns.getColumnConstraints().add(share);
            columns.add(new VBox(GAP), i, 0);
        }
        for (int i = 1; i < panels.size(); i++) {
            ((VBox) columns.getChildren().get((i - 1) % count)).getChildren().add(panels.get(i));
        }
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
