package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.signing.ReportVersion;
import org.gongkailan.annualreport.signing.VersionChange;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Tone;

/** The frozen versions of a report, the latest first: who, when, digest, where published, what an amendment changed. */
final class VersionsSheet extends ScrollPane {
    private static final double HEIGHT = 520;

    private final EditorViewModel model;
    private final ReportPreview preview;

    VersionsSheet(EditorViewModel model, ReportPreview preview) {
        this.model = model;
        this.preview = preview;
        getStylesheets().add(ReportsScreen.STYLE);
        setFitToWidth(true);
        setMaxHeight(HEIGHT);
        var column = new VBox(24);
        column.getStyleClass().add("report-sheet");
        List<ReportVersion> versions = model.around.get().versions();
        for (int at = 0; at < versions.size(); at++) {
            column.getChildren().add(version(versions.get(at), at + 1 < versions.size() ? versions.get(at + 1) : null));
        }
        setContent(column);
    }

    private VBox version(ReportVersion version, ReportVersion before) {
        var box = new VBox(6, head(version),
                quiet(Messages.of("report.version.signed", version.person(), Times.at(version.at()))),
                quiet(Messages.of("report.version.digest", version.digest())));
        if (version.published() != null) {
            box.getChildren().add(quiet(Messages.of("report.version.published", version.published(), version.address())));
        }
        if (before != null) {
            box.getChildren().add(quiet(Messages.of("report.version.why", version.reason())));
            if (version.intact() && before.intact()) {
                box.getChildren().add(new VersionChanges(VersionChange.between(before.frozen(), version.frozen(),
                        model.form())));
            }
        }
        return box;
    }

    private HBox head(ReportVersion version) {
        var title = new Label(Messages.of("report.version.title", version.number()));
        title.getStyleClass().add("rail-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, (version.intact() ? new Badge(Messages.of("report.version.intact"), Tone.GOOD)
                : new Badge(Messages.of("report.version.broken"), Tone.BAD)).label(), gap,
                Buttons.of(Action.of(Messages.of("report.preview"), () -> preview.show(version.frozen()))));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
