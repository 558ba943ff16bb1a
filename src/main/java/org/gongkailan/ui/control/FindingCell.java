package org.gongkailan.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.kordamp.ikonli.feather.Feather;

/** One finding: icon, place, sentence, 去处理. */
final class FindingCell extends ListCell<Finding> {
    private static final double EDGES = 32;
    private static final double LONGEST_PLACE = 0.4;
    private final Function<Finding, Optional<Action>> go;
    private Region line;

    FindingCell(Function<Finding, Optional<Action>> go) {
        this.go = go;
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        line = empty || finding == null ? null : line(finding);
        setGraphic(line);
    }

    // A cell does not ask its graphic how high it is at the width it will get.
    @Override
    protected double computePrefHeight(double width) {
        return line == null ? super.computePrefHeight(width)
            : snappedTopInset() + line.prefHeight(line.prefWidth(-1)) + snappedBottomInset();
    }

    private Region line(Finding finding) {
        var place = place(finding.place().label());
        place.getStyleClass().add("finding-place");
        var sentence = new Label(finding.message());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMinWidth(0);
        var line = new HBox(8, icon(finding.severity()), place, sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        go.apply(finding).ifPresent(way -> {
            var there = Buttons.link(way);
            there.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(there);
        });
        // The cell is as wide as the list and no wider, so that the sentence wraps instead of scrolling.
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(EDGES));
        return line;
    }

    // In one line unless that would leave too little room for the sentence.
    private Label place(String words) {
        var place = new Label(words) {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(super.computePrefWidth(height), getListView().getWidth() * LONGEST_PLACE);
            }
        };
        place.setWrapText(true);
        place.setMinWidth(Region.USE_PREF_SIZE);
        return place;
    }

    static Node icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.of(Feather.ALERT_OCTAGON, Tone.BAD);
            case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, Tone.SOON);
            case NOTICE -> Icons.of(Feather.INFO, Tone.ACCENT);
        };
    }
}
