package org.gongkailan.ui.control;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A line of a list with a name, a figure, and a thin bar that shows how much of a whole there is. */
public final class ShareCell<T> extends ListCell<T> {
    /**
     * What a line says.
     *
     * @param name   may be shortened where there is no room; whole in the tip
     * @param figure at the right, never shortened
     * @param share  0 to 1; negative where there is nothing to have a share of, and no bar
     * @param spoken the same as one sentence
     */
    public record Line(String name, String figure, double share, String spoken) {
    }

    private final Function<T, Line> line;
    private final Label name = new Label();
    private final Label figure = new Label();
    private final Region part = new Region();
    private final StackPane bar = new StackPane(part);
    private final VBox box;

    /** @param line what an item says */
    public ShareCell(Function<T, Line> line) {
        this.line = line;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        figure.getStyleClass().add("quiet");
        figure.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("coverage");
        bar.setAlignment(Pos.CENTER_LEFT);
        part.getStyleClass().add("part");
        var head = new HBox(6, name, figure);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(2, head, bar);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : box);
        setTooltip(null);
        if (!empty && item != null) {
            show(line.apply(item));
        }
    }

    private void show(Line words) {
        name.setText(words.name());
        figure.setText(words.figure());
        part.maxWidthProperty().bind(bar.widthProperty().multiply(Math.max(0, words.share())));
        bar.setVisible(words.share() >= 0);
        setAccessibleText(words.spoken());
        setTooltip(new Tooltip(words.spoken()));
    }

    /** Selects a row and scrolls to it, unless it is in view already. */
    public static void follow(ListView<?> list, int row) {
        list.getSelectionModel().select(row);
        boolean seen = list.lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node)
                .anyMatch(cell -> cell.getIndex() == row && !cell.isEmpty()
                        && list.getLayoutBounds().contains(list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()))));
        if (!seen) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }
}
