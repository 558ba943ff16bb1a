package org.gongkailan.annualreport.ui;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** The reports that are kept: year, unit, state; the chosen one is opened. */
final class ReportList extends VBox {
    private final ReportsViewModel model;
    private final ListView<ReportLine> list;
    private boolean choosing;

    ReportList(ReportsViewModel model) {
        this.model = model;
        getStyleClass().add("report-list");
        var find = new TextField();
        find.setPromptText(Messages.of("report.list.find"));
        find.setAccessibleText(Messages.of("report.list.find"));
        var shown = new FilteredList<>(model.lines);
        var looked = new SimpleStringProperty("");
        looked.bind(find.textProperty());
        looked.subscribe(text -> shown.setPredicate(line -> matches(line, text)));
        list = new ListView<>(shown);
        list.setId("reports");
        list.setAccessibleText(Messages.of("report.title"));
        list.setCellFactory(view -> new LineCell());
        list.setContextMenu(new ContextMenu(Buttons.item(Action.of(Messages.of("report.remove"), Feather.TRASH_2,
                this::remove).withKeys("Delete"))));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(find, list);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.selected.subscribe(this::show);
    }

    private static boolean matches(ReportLine line, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return line.unit().toLowerCase(Locale.ROOT).contains(wanted) || String.valueOf(line.year()).contains(wanted);
    }

    private void remove() {
        ReportLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.remove(line);
        }
    }

    private void chosen(ReportLine line) {
        if (!choosing && line != null) {
            model.open(line);
        }
    }

    private void show(ReportLine line) {
        choosing = true;
        if (line == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(line);
        }
        choosing = false;
    }

    private static final class LineCell extends ListCell<ReportLine> {
        LineCell() {
            getStyleClass().add("report-line");
        }

        @Override
        protected void updateItem(ReportLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : face(line));
        }

        private static VBox face(ReportLine line) {
            var year = new Label(Messages.of("report.list.year", line.year()));
            year.getStyleClass().add("report-year");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var first = new HBox(8, year, gap, line.state().label());
            first.setAlignment(Pos.CENTER_LEFT);
            var unit = new Label(line.stored().report().kind() == ReportKind.OWN ? line.unit()
                    : Messages.of("report.list.summary", line.unit()));
            unit.getStyleClass().add("quiet");
            unit.setMaxWidth(190);
            return new VBox(2, first, unit);
        }
    }
}
