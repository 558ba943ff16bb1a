package org.gongkailan.catalogue.disclosure.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets;

/** All that stands on one day of the month; a click or Enter opens one. */
final class DaySheet {
    private static final double WIDTH = 640;
    private static final double LINE = 36;
    private static final int VISIBLE = 12;

    private final DisclosuresViewModel model;
    private final Sheets sheets;

    DaySheet(DisclosuresViewModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    void open(LocalDate day, List<DisclosureLine> lines) {
        var list = new ListView<>(FXCollections.observableList(lines));
        list.setFixedCellSize(LINE);
        list.setPrefSize(WIDTH, Math.min(VISIBLE, lines.size()) * LINE + 4);
        list.setCellFactory(view -> new LineCell());
        list.setOnMouseClicked(event -> take(list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(list);
            }
        });
        list.getSelectionModel().selectFirst();
        sheets.open(Messages.of("catalogue.disclosure.month.day", ChineseDate.full(day), ChineseDate.weekday(day),
                lines.size()), list);
    }

    private void take(ListView<DisclosureLine> list) {
        DisclosureLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            sheets.close();
            model.edit(line);
        }
    }

    /** Title, row and light. */
    private static final class LineCell extends ListCell<DisclosureLine> {
        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(DisclosureLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : line(line));
        }

        private static HBox line(DisclosureLine line) {
            var title = new Label(line.disclosure().title());
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var matter = new Label(DisclosureDraft.name(line.disclosure().subject()));
            matter.getStyleClass().add("quiet");
            var face = new HBox(8, Light.badge(line.state()).label(), title, matter);
            face.setAlignment(Pos.CENTER_LEFT);
            return face;
        }
    }
}
