package org.gongkailan.requests.ui;

import java.time.LocalDate;
import java.util.List;
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
import javafx.util.StringConverter;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.intake.LedgerColumn;
import org.gongkailan.requests.intake.LedgerSheet;
import org.gongkailan.requests.intake.ReadRequest;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.intake.RequestPreview;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 导入申请台账: which column is what, what each line would become, and what is wrong with it. */
final class ImportSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 640;

    private final Desk desk;
    private final ImportViewModel model;
    private final HBox heads = new HBox(8);
    private TableView<ReadRequest> table;

    ImportSheet(RequestImport intake, Desk desk) {
        this.desk = desk;
        model = new ImportViewModel(intake, desk);
    }

    void open() {
        show();
        model.pick();
    }

    /** The sheet over a view model that has read a file. */
    void show() {
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        model.preview.subscribe(this::heads);
        var middle = new BorderPane(table());
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("requests.import.title"), pane);
    }

    ImportViewModel model() {
        return model;
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(model.preview.map(RequestPreview::file).orElse(Messages.of("catalogue.import.noFile")));
        file.getStyleClass().add("form-section");
        Label hint = Quiet.sentence(Messages.of("requests.import.hint"));
        var line = new HBox(8, file, Buttons.of(Action.of(Messages.of("catalogue.import.other"), Feather.FOLDER, model::pick)), hint);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var scroll = new ScrollPane(heads);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(8, line, scroll);
        box.setPadding(new Insets(12, 16, 12, 16));
        return box;
    }

    private void heads(RequestPreview preview) {
        heads.getChildren().clear();
        if (preview == null) {
            return;
        }
        for (int i = 0; i < preview.sheets().size(); i++) {
            LedgerSheet sheet = preview.sheets().get(i);
            for (int column = 0; column < sheet.head().titles().size(); column++) {
                if (!sheet.head().titles().get(column).isBlank()) {
                    heads.getChildren().add(use(i, column, sheet));
                }
            }
        }
    }

    private Node use(int sheet, int column, LedgerSheet of) {
        var title = new Label(of.head().titles().get(column).replaceAll("\\s+", ""));
        title.getStyleClass().add("quiet");
        title.setMaxWidth(140);
        var box = new ComboBox<LedgerColumn>();
        box.getItems().setAll(LedgerColumn.values());
        box.setConverter(new Words());
        box.setValue(of.head().uses().get(column));
        box.setAccessibleText(title.getText());
        box.setId("use-" + column);
        box.valueProperty().addListener((value, was, is) -> model.use(sheet, column, is));
        return new VBox(2, title, box);
    }

    private Node table() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.of("requests.import.empty"),
                Action.of(Messages.of("catalogue.import.choose"), model::pick));
        table = new Columns<ReadRequest>("requests.import", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.disclosure.import.kindHead"), 80, ImportSheet::kind)
                .text("number", Messages.of("requests.column.number"), 120, ReadRequest::number)
                .text("contents", Messages.of("requests.column.contents"), 260, ReadRequest::contents)
                .text("class", Messages.of("requests.column.classShort"), 84,
                        row -> row.request() == null ? "" : row.request().applicant().kind().label())
                .date("received", Messages.of("requests.form.arrived"), 96, ImportSheet::received)
                .date("answered", Messages.of("requests.form.on.answered"), 96,
                        row -> row.request() == null ? null : row.request().finishedOn().orElse(null))
                .text("outcome", Messages.of("requests.column.outcome"), 150, row -> row.request() == null ? ""
                        : row.request().outcome().map(Outcome::label).orElse(""))
                .text("place", Messages.of("catalogue.import.place"), 90, row -> row.place().label())
                .table(model.rows, empty);
        return table;
    }

    private static LocalDate received(ReadRequest row) {
        return row.request() == null ? null : row.request().receipt().arrived();
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(model.preview.map(preview -> Messages.of("requests.import.counts",
                preview.count(ReadRequest.Kind.NEW), preview.count(ReadRequest.Kind.KNOWN),
                preview.count(ReadRequest.Kind.WRONG))).orElse(""));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fresh = Bindings.createBooleanBinding(() -> model.preview.get() != null
                && model.preview.get().count(ReadRequest.Kind.NEW) > 0, model.preview);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("requests.import.take"), () -> model.take(desk.sheets()::close))
                        .possibleWhen(fresh)));
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

    private static Badge kind(ReadRequest row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.disclosure.import.new"), Tone.GOOD);
            case KNOWN -> new Badge(Messages.of("catalogue.disclosure.import.known"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("catalogue.disclosure.import.wrong"), Tone.BAD);
        };
    }

    /** The words of a use. */
    private static final class Words extends StringConverter<LedgerColumn> {
        @Override
        public String toString(LedgerColumn use) {
            return use == null ? "" : use.label();
        }

        @Override
        public LedgerColumn fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
