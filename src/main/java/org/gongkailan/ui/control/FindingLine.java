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
    /** @param go brings its place into view */
    public FindingLine(Finding finding, Consumer<Finding> go) {
        super(8);
        getStyleClass().add("finding-line");
        var place = new Hyperlink(finding.place().label());
        place.getStyleClass().add("finding-place");
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        place.setOnAction(event -> go.accept(finding));
        var sentence = new Label(finding.message());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, place, sentence);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(FindingCell.icon(finding.severity()), words);
    }
}
