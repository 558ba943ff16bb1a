package org.gongkailan.catalogue.edition.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.catalogue.comparison.ui.ChangeGrid;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** One changed row as a card: its domain over the first of each, what happened to it, old and new side by side. */
final class ChangeCell extends ListCell<RowChange> {
    private final List<RowChange> all;
    private final Consumer<RowChange> go;
    private final VBox card = new VBox(8);

    /**
     * @param all the changes in view, to know where a domain begins
     * @param go  brings the row into view in the catalogue
     */
    ChangeCell(List<RowChange> all, Consumer<RowChange> go) {
        this.all = all;
        this.go = go;
        card.setFillWidth(true);
        getStyleClass().add("change-cell");
        setPrefWidth(0);
    }

    // A cell asks its graphic how high it is at any width; texts that break need the width they have.
    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() || getItem() == null ? super.computePrefHeight(width)
                : card.prefHeight(inside()) + snappedTopInset() + snappedBottomInset();
    }

    private double inside() {
        double width = getWidth() > 0 ? getWidth() : getListView().getWidth();
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected void updateItem(RowChange change, boolean empty) {
        super.updateItem(change, empty);
        card.getChildren().clear();
        setGraphic(empty || change == null ? null : card);
        if (empty || change == null) {
            return;
        }
        if (getIndex() == 0 || getIndex() < all.size() && !all.get(getIndex() - 1).domain().equals(change.domain())) {
            var domain = new Label(Messages.of("catalogue.domains.line", change.domain().code(), change.domain().name()));
            domain.getStyleClass().add("change-domain");
            domain.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().add(domain);
        }
        card.getChildren().add(head(change));
        if (change.kind() != Kind.REORDERED) {
            card.getChildren().add(new ChangeGrid(change).node());
        }
        setAccessibleText(change.kind().label() + " " + change.item().entry().matter().path());
    }

    private HBox head(RowChange change) {
        var matter = new Label(change.item().entry().matter().path());
        matter.setWrapText(true);
        matter.getStyleClass().add("finding-place");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(matter, Priority.SOMETIMES);
        var head = new HBox(8, new Badge(change.kind().label(), tone(change.kind())).label());
        if (change.moved()) {
            head.getChildren().add(new Badge(Messages.of("catalogue.change.moved"), Tone.NEUTRAL).label());
        }
        if (change.renamed()) {
            head.getChildren().add(new Badge(Messages.of("catalogue.change.renamed"), Tone.NEUTRAL).label());
        }
        head.getChildren().addAll(matter, gap);
        if (change.after() != null) {
            head.getChildren().add(Buttons.link(Action.of(Messages.of("catalogue.change.go"), Feather.CORNER_UP_RIGHT,
                    () -> go.accept(change))));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case ADDED -> Tone.GOOD;
            case REMOVED -> Tone.SOON;
            case CHANGED -> Tone.ACCENT;
            case REORDERED -> Tone.NEUTRAL;
        };
    }
}
