package org.gongkailan.library.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.gongkailan.finding.Finding;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.library.intake.DocumentPreview;
import org.gongkailan.library.intake.HeadCell;
import org.gongkailan.library.intake.ListColumn;
import org.gongkailan.library.intake.ReadDocument;
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

/** 导入文件清单: what each head was taken for, what each line would do, and what is wrong with it. */
final class ImportSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;

    private final Desk desk;
    private final ImportViewModel model;
    private TableView<ReadDocument> table;

    ImportSheet(LibraryDesk shelf, Desk desk) {
        this.desk = desk;
        model = new ImportViewModel(shelf, desk);
    }

    void open() {
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table());
        middle.setTop(new VBox(head(), heads()));
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("library.import.title"), pane);
        model.pick();
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(model.preview.map(DocumentPreview::file).orElse(Messages.of("library.import.noFile")));
        file.getStyleClass().add("form-section");
        var hint = new Label(Messages.of("library.import.hint"));
        hint.getStyleClass().add("quiet");
        var line = new HBox(8, file, Buttons.of(Action.of(Messages.of("library.import.other"), Feather.FOLDER, model::pick)),
                hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("cleanup-line");
        return line;
    }

    /** Heads that nobody knows come first: they are what an officer has to look at. */
    private Node heads() {
        var strip = new FlowPane(12, 6);
        strip.getStyleClass().add("heads-strip");
        model.preview.subscribe(preview -> {
            strip.getChildren().clear();
            if (preview != null) {
                var heads = new ArrayList<>(preview.heads());
                heads.sort(java.util.Comparator.comparing(head -> head.column() != null));
                heads.forEach(head -> strip.getChildren().add(head(head)));
            }
        });
        return strip;
    }

    private Node head(HeadCell head) {
        var choices = new ArrayList<ListColumn>();
        choices.add(null);
        choices.addAll(Arrays.asList(ListColumn.values()));
        var box = new ComboBox<>(FXCollections.observableList(choices));
        box.setConverter(new ColumnWords());
        box.setPromptText(Messages.of("library.import.leftOut"));
        box.setValue(head.column());
        box.setAccessibleText(head.text());
        box.setPrefWidth(126);
        box.setOnAction(event -> model.take(head, box.getValue()));
        var name = new Label(head.text());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(head.column() == null ? "tone-soon" : "quiet");
        var line = new HBox(4, name, box);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node table() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.of("library.import.empty"),
                Action.of(Messages.of("library.import.choose"), model::pick));
        table = new Columns<ReadDocument>("library.import", desk.preferences().columns())
                .badge("kind", Messages.of("library.import.kindHead"), 84, ImportSheet::kind)
                .text("title", Messages.of("library.column.title"), 300, ReadDocument::title)
                .text("number", Messages.of("library.column.number"), 150, row -> text(row, each -> each.head().number()))
                .text("issuers", Messages.of("library.column.issuers"), 150,
                        row -> text(row, each -> each.head().lead()))
                .date("made", Messages.of("library.column.made"), 96, row -> day(row, each -> each.dates().made()))
                .date("inForce", Messages.of("library.column.inForce"), 96, row -> day(row, each -> each.dates().inForce()))
                .date("until", Messages.of("library.column.validity"), 96, row -> day(row, each -> each.validity().until()))
                .text("place", Messages.of("library.import.place"), 90, row -> row.place().label())
                .table(model.rows, empty);
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        return table;
    }

    private static String text(ReadDocument row, Function<OfficialDocument, String> which) {
        return row.document() == null ? "" : which.apply(row.document());
    }

    private static LocalDate day(ReadDocument row, Function<OfficialDocument, LocalDate> which) {
        return row.document() == null ? null : which.apply(row.document());
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(model.preview.map(preview -> Messages.of("library.import.counts",
                preview.count(ReadDocument.Kind.NEW), preview.count(ReadDocument.Kind.CHANGED),
                preview.count(ReadDocument.Kind.SAME), preview.count(ReadDocument.Kind.WRONG))).orElse(""));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("library.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("library.import.take"), () -> model.store(desk.sheets()::close))
                        .possibleWhen(Bindings.isNotEmpty(model.ticked))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private void go(Finding finding) {
        model.rows.stream().filter(row -> row.findings().contains(finding)).findFirst().ifPresent(row -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
    }

    private static Badge kind(ReadDocument row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("library.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("library.import.changed"), Tone.ACCENT);
            case SAME -> new Badge(Messages.of("library.import.same"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("library.import.wrong"), Tone.BAD);
        };
    }

    /** A column in its word; none is left out. */
    private static final class ColumnWords extends StringConverter<ListColumn> {
        @Override
        public String toString(ListColumn column) {
            return column == null ? Messages.of("library.import.leftOut") : column.label();
        }

        @Override
        public ListColumn fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
