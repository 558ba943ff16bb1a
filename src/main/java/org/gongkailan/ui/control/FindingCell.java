package org.gongkailan.ui.control;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** One finding: icon, place, sentence, 去处理. */
final class FindingCell extends ListCell<Finding> {
    private final Consumer<Finding> go;

    FindingCell(Consumer<Finding> go) {
        this.go = go;
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(empty || finding == null ? null : line(finding));
    }

    private Node line(Finding finding) {
        var place = new Label(finding.place().label());
        place.getStyleClass().add("finding-place");
        place.setMinWidth(Label.USE_PREF_SIZE);
        var sentence = new Label(finding.message());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMinWidth(0);
        var line = new HBox(8, icon(finding.severity()), place, sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        if (go != null) {
            line.getChildren().add(Buttons.link(Action.of(Messages.of("ui.findings.go"), () -> go.accept(finding))));
        }
        // The cell is as wide as the list and no wider, so that the sentence wraps instead of scrolling.
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(32));
        return line;
    }

    static Node icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.of(Feather.ALERT_OCTAGON, Tone.BAD);
            case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, Tone.SOON);
            case NOTICE -> Icons.of(Feather.INFO, Tone.ACCENT);
        };
    }
}
