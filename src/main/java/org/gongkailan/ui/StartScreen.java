package org.gongkailan.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** 工作台: a few short lists of what is due and how far the work is, each a way to its screen. */
public final class StartScreen implements Screen {
    /** Shares of the width in hundredths: the middle one names units, whose names are long. */
    private static final List<Integer> COLUMNS = List.of(31, 38, 31);
    private final List<StartPanel> panels;
    private final ScrollPane node;

    /** @param cards the lists, the first over the whole width, the others side by side */
    public StartScreen(List<StartCard> cards, Jobs jobs) {
        panels = cards.stream().map(card -> new StartPanel(card, jobs)).toList();
        node = new ScrollPane(grid());
        node.setFitToWidth(true);
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("start");
        for (int share : COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.add(panels.getFirst(), 0, 0, COLUMNS.size(), 1);
        for (int i = 0; i < panels.size() - 1; i++) {
            grid.add(panels.get(i + 1), i % COLUMNS.size(), 1 + i / COLUMNS.size());
        }
        return grid;
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
