package org.gongkailan.annualreport.summary.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** What a unit's own report says against itself, worst first. */
final class FindingsOfUnit extends VBox {
    FindingsOfUnit(List<Finding> findings) {
        super(12);
        setPadding(new Insets(16));
        if (findings.isEmpty()) {
            getChildren().add(new Label(Messages.of("ui.findings.none"), Icons.of(Feather.CHECK_CIRCLE, Tone.GOOD)));
        }
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> getChildren().add(line(finding)));
    }

    private static VBox line(Finding finding) {
        var place = new Label(Messages.of("report.summary.finding", finding.severity().label(), finding.place().label()));
        place.getStyleClass().add("quiet");
        place.setWrapText(true);
        var words = new Label(finding.message());
        words.setWrapText(true);
        return new VBox(2, place, words);
    }
}
