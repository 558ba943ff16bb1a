package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.gongkailan.annualreport.signing.VersionChange;
import org.gongkailan.text.Messages;

/** What a version changed: place, before, after. */
final class VersionChanges extends GridPane {
    VersionChanges(List<VersionChange> changes) {
        setHgap(16);
        setVgap(6);
        getStyleClass().add("version-changes");
        for (int share : new int[] {30, 35, 35}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        addRow(0, head(Messages.of("report.version.place")), head(Messages.of("report.version.before")),
                head(Messages.of("report.version.after")));
        changes.forEach(change -> addRow(getRowCount(), words(change.place()), words(change.before()),
                words(change.after())));
    }

    private static Label head(String text) {
        Label label = words(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
