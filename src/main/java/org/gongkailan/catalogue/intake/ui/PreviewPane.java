package org.gongkailan.catalogue.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.comparison.Comparison;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.ui.ChangeGrid;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.ui.control.Words;
import org.kordamp.ikonli.feather.Feather;

/** The third step of an import: every row with what taking it would do, and the findings by cell. */
final class PreviewPane {
    private static final double CHANGE = 168;

    private final ImportViewModel model;
    private final Desk desk;
    private final TableView<ImportRow> table;

    PreviewPane(ImportViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        table = table();
    }

    Node node() {
        var strip = new FindingsStrip(this::go);
        strip.show(List.copyOf(model.findings));
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var pane = new BorderPane(table);
        pane.setTop(head());
        pane.setBottom(new VBox(change(), strip));
        return pane;
    }

    // Old and new of the selected row, the first that changes anything to begin with.
    private Node change() {
        var shown = new ScrollPane();
        shown.setId("import-change");
        shown.setFitToWidth(true);
        shown.setPrefHeight(CHANGE);
        shown.setMinHeight(CHANGE);
        shown.managedProperty().bind(shown.visibleProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            shown.setVisible(row != null && row.kind() != ImportRow.Kind.SAME);
            if (shown.isVisible()) {
                var grid = ChangeGrid.alone(change(row), Messages.of("catalogue.import.standsNow"),
                        Messages.of("catalogue.import.inFile")).node();
                grid.setPadding(new Insets(8, 16, 8, 8));
                shown.setContent(grid);
            }
        });
        model.rows.stream().filter(row -> row.kind() != ImportRow.Kind.SAME).findFirst()
                .ifPresent(table.getSelectionModel()::select);
        return shown;
    }

    private RowChange change(ImportRow row) {
        var domain = new Domain(row.item().domain(), model.domainName(row));
        return row.before() == null ? new RowChange(RowChange.Kind.ADDED, domain, null, row.item(), List.of())
                : new RowChange(RowChange.Kind.CHANGED, domain, row.before(), row.item(),
                        Comparison.fields(row.before().entry(), row.item().entry()));
    }

    private Node head() {
        var heads = new Label();
        heads.textProperty().bind(Bindings.createStringBinding(model::headLines, model.preview));
        heads.getStyleClass().add("quiet");
        heads.setWrapText(true);
        heads.setMinHeight(Region.USE_PREF_SIZE);
        heads.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heads, Priority.ALWAYS);
        var into = new Label(Messages.of("catalogue.import.into"));
        into.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, heads, into, domains());
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(8, 0, 12, 0));
        return line;
    }

    private Node domains() {
        var box = new ComboBox<Domain>();
        var choices = new ArrayList<Domain>();
        choices.add(null);
        choices.addAll(model.domains());
        box.getItems().setAll(choices);
        box.setConverter(new Words<>(Messages.of("catalogue.import.byFile"), Domain::name));
        box.valueProperty().bindBidirectional(model.domain);
        box.setAccessibleText(Messages.of("catalogue.import.into"));
        return box;
    }

    private TableView<ImportRow> table() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.import.noRows"));
        TableView<ImportRow> rows = new Columns<ImportRow>("catalogue.import", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.import.kindHead"), 64, PreviewPane::kind)
                .grouped("domain", Messages.of("catalogue.column.domain"), 112, model::domainName)
                .grouped("level1", Column.LEVEL1.label(), 130, row -> Column.LEVEL1.text(row.item().entry()))
                .text("level2", Column.LEVEL2.label(), 170, row -> Column.LEVEL2.text(row.item().entry()))
                .text("elements", Messages.of("catalogue.column.short.elements"), 220,
                        row -> String.join("；", row.item().entry().elements()))
                .text("changed", Messages.of("catalogue.import.changes"), 180, PreviewPane::changes)
                .text("place", Messages.of("catalogue.import.place"), 110, row -> row.place().label())
                .table(model.rows, empty);
        rows.setEditable(true);
        rows.getColumns().addFirst(new TickColumn<>(model.ticked));
        return rows;
    }

    // What is wrong with a head is mended where heads are sorted out.
    private void go(Finding finding) {
        if (finding.rule().equals("import.column-missing") || finding.rule().equals("import.head-unknown")) {
            model.go(ImportStep.HEADS);
            return;
        }
        String row = finding.place().id().replaceFirst("![A-Z]+", "!");
        model.rows.stream().filter(read -> read.place().id().replaceFirst("![A-Z]+", "!").equals(row)).findFirst()
                .ifPresent(read -> {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(read);
                    table.scrollTo(read);
                });
    }

    private static Badge kind(ImportRow row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("catalogue.import.changed"), Tone.SOON);
            case SAME -> new Badge(Messages.of("catalogue.import.same"), Tone.NEUTRAL);
        };
    }

    private static String changes(ImportRow row) {
        return row.changed().stream().map(Column::label).collect(Collectors.joining("、"));
    }
}
