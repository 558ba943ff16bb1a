package org.gongkailan.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;

/** One finding in a narrow column: icon, place as the way there, sentence below it. */
public final class FindingLine extends HBox {
    /**
     * @param place the words of the way there; empty for a place that needs none
     * @param go    brings its place into view
     */
    public FindingLine(Finding finding, String place, Consumer<Finding> go) {
        super(8);
        getStyleClass().add("finding-line");
        var sentence = new Label(finding.message());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, sentence);
        words.setMinWidth(0);
        if (!place.isEmpty()) {
            var way = new Hyperlink(place);
            way.getStyleClass().add("finding-place");
            way.setWrapText(true);
            way.setMinHeight(Region.USE_PREF_SIZE);
            way.setOnAction(event -> go.accept(finding));
            words.getChildren().addFirst(way);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(FindingCell.icon(finding.severity()), words);
    }
}
