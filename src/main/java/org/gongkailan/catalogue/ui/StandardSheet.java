package org.gongkailan.catalogue.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 标准目录: the guidelines' rows with where they were read, to look at and to adopt. */
final class StandardSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;

    private final Desk desk;
    private final StandardViewModel model;
    private final Label paper = new Label();
    private final Label note = new Label();
    private final VBox details = new VBox(6);

    StandardSheet(CatalogueDesk catalogue, Desk desk) {
        this.desk = desk;
        model = new StandardViewModel(catalogue, desk);
    }

    void open(String code) {
        var pane = new BorderPane();
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setLeft(domains());
        pane.setCenter(middle());
        pane.setBottom(foot());
        model.choose(code);
        desk.sheets().open(Messages.of("catalogue.standard.title"), pane);
    }

    private Node domains() {
        var list = new ListView<StandardDomain>();
        list.getItems().setAll(model.domains());
        list.setPrefWidth(232);
        list.setCellFactory(view -> new DomainCell());
        list.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null) {
                model.domain.set(is);
            }
        });
        model.domain.subscribe(domain -> {
            list.getSelectionModel().select(domain);
            describe(domain);
        });
        return list;
    }

    private Node middle() {
        var empty = new EmptyState(Feather.BOOK_OPEN, Messages.of("catalogue.standard.empty"));
        empty.visibleProperty().bind(model.loaded);
        TableView<StandardRow> table = new Columns<StandardRow>("catalogue.standard", desk.preferences().columns())
                .grouped("level1", Column.LEVEL1.label(), 120, row -> Column.LEVEL1.text(row.entry()))
                .text("level2", Column.LEVEL2.label(), 180, row -> Column.LEVEL2.text(row.entry()))
                .text("elements", Messages.of("catalogue.column.short.elements"), 220,
                        row -> String.join("；", row.entry().elements()))
                .badge("verified", Messages.of("catalogue.standard.column"), 104, StandardBox::verified)
                .badge("mine", Messages.of("catalogue.standard.own"), 76, row -> model.has(row)
                        ? new Badge(Messages.of("catalogue.standard.has"), Tone.NEUTRAL) : null)
                .table(model.rows, empty);
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        model.ticked.subscribe(table::refresh);
        table.getSelectionModel().selectedItemProperty().subscribe(this::describe);
        model.rows.subscribe(() -> table.getSelectionModel().selectFirst());
        var scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(150);
        scroll.setMinHeight(120);
        details.setPadding(new Insets(12, 16, 12, 16));
        paper.setWrapText(true);
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        var head = new VBox(4, paper, note);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setPadding(new Insets(12, 16, 12, 16));
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(head, table, scroll);
    }

    private Node foot() {
        var some = Bindings.isNotEmpty(model.ticked);
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("catalogue.adopt.chosen", model.ticked.size()), model.ticked));
        words.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8,
                Buttons.of(Action.of(Messages.of("catalogue.adopt.tickVerified"), () -> model.tickMissing(false))),
                Buttons.of(Action.of(Messages.of("catalogue.adopt.tickAll"), () -> model.tickMissing(true))),
                Buttons.of(Action.of(Messages.of("catalogue.adopt.untick"), model::untickAll).possibleWhen(some)), gap, words,
                Buttons.primary(Action.of(Messages.of("catalogue.adopt"), model::adopt).possibleWhen(some)));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private void describe(StandardDomain domain) {
        if (domain != null) {
            paper.setText(Messages.of("catalogue.standard.domain", domain.issuer(), StandardBox.paper(domain)));
            note.setText(domain.note());
            details.getChildren().clear();
        }
    }

    private void describe(StandardRow row) {
        details.getChildren().clear();
        if (row != null) {
            for (Column column : Column.values()) {
                line(column.label(), column.text(row.entry()).replace("\n", "；"));
            }
            line(Messages.of("catalogue.standard.notes"), row.note() == null ? "" : row.note());
            line(Messages.of("catalogue.standard.sources"), String.join("\n", row.sources()));
        }
    }

    private void line(String head, String text) {
        if (!text.isBlank()) {
            var name = new Label(head);
            name.getStyleClass().add("quiet");
            name.setMinWidth(128);
            var words = new Label(text);
            words.setWrapText(true);
            details.getChildren().add(new HBox(8, name, words));
        }
    }

    private static final class DomainCell extends ListCell<StandardDomain> {
        private final Label name = new Label();
        private final Label extent = new Label();
        private final HBox line = new HBox(6, name, extent);

        DomainCell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            extent.getStyleClass().add("quiet");
            extent.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(StandardDomain domain, boolean empty) {
            super.updateItem(domain, empty);
            setGraphic(empty || domain == null ? null : line);
            if (domain != null) {
                name.setText(Messages.of("catalogue.domains.line", domain.code(), domain.domain().name()));
                extent.setText(Messages.of("catalogue.standard.extent", domain.extent().verified(),
                        domain.extent().rows()));
            }
        }
    }
}
