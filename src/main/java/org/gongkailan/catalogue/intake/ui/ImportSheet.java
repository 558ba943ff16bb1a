package org.gongkailan.catalogue.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 导入: the file, its recognised heads, what would be new, changed or the same, and the findings by cell. */
public final class ImportSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;

    private final Desk desk;
    private final ImportViewModel model;
    private TableView<ImportRow> table;

    /** The sheet over a workspace's catalogue. */
    public ImportSheet(CatalogueDesk catalogue, Desk desk) {
        this.desk = desk;
        model = new ImportViewModel(catalogue, desk);
    }

    ImportViewModel model() {
        return model;
    }

    /** Shows the sheet and asks for a file. */
    public void open() {
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table());
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.import.title"), pane);
        if (model.file.get() == null) {
            model.pick();
        }
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(Bindings.createStringBinding(() -> model.file.get() == null
                ? Messages.of("catalogue.import.noFile") : model.file.get().getFileName().toString(), model.file));
        file.getStyleClass().add("form-section");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, file, Buttons.of(Action.of(Messages.of("catalogue.import.other"), Feather.FOLDER, model::pick)),
                gap, new Label(Messages.of("catalogue.import.into")), domains());
        line.setAlignment(Pos.CENTER_LEFT);
        var heads = new Label();
        heads.textProperty().bind(Bindings.createStringBinding(model::heads, model.preview));
        heads.getStyleClass().add("quiet");
        heads.setWrapText(true);
        heads.setMinHeight(Region.USE_PREF_SIZE);
        var head = new VBox(6, line, heads);
        head.setPadding(new Insets(12, 16, 12, 16));
        return head;
    }

    private Node domains() {
        var box = new ComboBox<Domain>();
        var choices = new ArrayList<Domain>();
        choices.add(null);
        choices.addAll(model.domains());
        box.setItems(FXCollections.observableList(choices));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Domain domain) {
                return domain == null ? Messages.of("catalogue.import.byFile") : domain.name();
            }

            @Override
            public Domain fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.setOnShowing(event -> {
            if (box.getItems().size() < 2) {
                box.getItems().addAll(model.domains());
            }
        });
        box.valueProperty().bindBidirectional(model.domain);
        box.setAccessibleText(Messages.of("catalogue.import.into"));
        return box;
    }

    private Node table() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.import.empty"),
                Action.of(Messages.of("catalogue.import.choose"), model::pick));
        table = new Columns<ImportRow>("catalogue.import", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.import.kindHead"), 64, ImportSheet::kind)
                .grouped("domain", Messages.of("catalogue.column.domain"), 112, model::domainName)
                .grouped("level1", Column.LEVEL1.label(), 130, row -> Column.LEVEL1.text(row.item().entry()))
                .text("level2", Column.LEVEL2.label(), 170, row -> Column.LEVEL2.text(row.item().entry()))
                .text("elements", Messages.of("catalogue.column.short.elements"), 220,
                        row -> String.join("；", row.item().entry().elements()))
                .text("changed", Messages.of("catalogue.import.changes"), 180, ImportSheet::changes)
                .text("place", Messages.of("catalogue.import.place"), 110, row -> row.place().label())
                .table(model.rows, empty);
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        return table;
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(this::counts, model.preview, model.ticked));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("catalogue.import.take"), () -> model.take(desk.sheets()::close))
                        .possibleWhen(Bindings.isNotEmpty(model.ticked))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private String counts() {
        ImportPreview preview = model.preview.get();
        return preview == null ? "" : Messages.of("catalogue.import.counts", preview.count(ImportRow.Kind.NEW),
                preview.count(ImportRow.Kind.CHANGED), preview.count(ImportRow.Kind.SAME), model.ticked.size());
    }

    private void go(Finding finding) {
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
