package org.gongkailan.catalogue.law.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongkailan.text.Messages;

/** A law of the list in 替换依据, with the number of rows that cite it out of date. */
final class LawCell extends ListCell<ReplaceLawViewModel.Line> {
    private final Label title = new Label();
    private final Label rows = new Label();
    private final HBox line = new HBox(6, title, rows);

    LawCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        rows.getStyleClass().add("quiet");
        rows.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReplaceLawViewModel.Line law, boolean empty) {
        super.updateItem(law, empty);
        setGraphic(empty || law == null ? null : line);
        if (law != null) {
            title.setText(law.law().title());
            title.setTooltip(new Tooltip(law.law().title()));
            rows.setText(Messages.of("catalogue.law.rows", law.rows()));
        }
    }
}
