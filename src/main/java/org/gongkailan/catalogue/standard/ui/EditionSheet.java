package org.gongkailan.catalogue.standard.ui;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.EditionRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 导入标准版本: what the officer knows about the paper at the left, what became of each row at the right. */
final class EditionSheet {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 640;
    private static final double PAPER = 380;
    private static final int LONG_TEXT = 2;

    private final Desk desk;
    private final EditionViewModel model;

    EditionSheet(CatalogueDesk catalogue, Desk desk) {
        this.desk = desk;
        model = new EditionViewModel(catalogue, desk);
    }

    EditionViewModel model() {
        return model;
    }

    void open(Domain domain) {
        model.begin(domain);
        var pane = new BorderPane(rows());
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setTop(head());
        pane.setLeft(paper());
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.standard.edition.title", domain.name()), pane);
        model.pick();
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(Bindings.createStringBinding(() -> model.file.get() == null
                ? Messages.of("catalogue.import.noFile") : model.file.get().getFileName().toString(), model.file));
        file.getStyleClass().add("form-section");
        var line = new HBox(8, file,
                Buttons.of(Action.of(Messages.of("catalogue.import.other"), Feather.FOLDER, model::pick)));
        line.setAlignment(Pos.CENTER_LEFT);
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(this::words, model.preview, model.problem));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("quiet");
        model.problem.subscribe(problem -> words.getStyleClass().setAll("label", problem.isEmpty() ? "quiet" : "field-message"));
        var head = new VBox(6, line, words);
        head.setPadding(new Insets(12, 16, 12, 16));
        return head;
    }

    private String words() {
        if (!model.problem.get().isEmpty()) {
            return model.problem.get();
        }
        var preview = model.preview.get();
        return preview == null ? Messages.of("catalogue.standard.edition.hint") : preview.previous() == null
                ? Messages.of("catalogue.standard.edition.first", preview.domain().name())
                : Messages.of("catalogue.standard.edition.compared", preview.domain().name(), preview.previous());
    }

    private Node paper() {
        var form = new Form()
                .text(Messages.of("catalogue.standard.edition.form.name"), model.name,
                        field -> field.required().prompt(Messages.of("catalogue.standard.edition.form.name.prompt")))
                .text(Messages.of("catalogue.standard.edition.form.issuer"), model.issuer)
                .area(Messages.of("catalogue.standard.edition.form.title"), model.title, LONG_TEXT)
                .text(Messages.of("catalogue.standard.edition.form.number"), model.number)
                .date(Messages.of("catalogue.standard.edition.form.inForce"), model.inForce, field -> field.required())
                .checks(Messages.of("catalogue.standard.column"), model.marks, model.boxes(),
                        mark -> Messages.of("catalogue.standard.verified"))
                .area(Messages.of("catalogue.standard.notes"), model.note, LONG_TEXT);
        var scroll = new ScrollPane(form.node());
        form.node().setPadding(new Insets(0, 16, 16, 16));
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(PAPER);
        scroll.setMinWidth(PAPER);
        return scroll;
    }

    private Node rows() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.standard.edition.empty.rows"),
                Action.of(Messages.of("catalogue.import.choose"), model::pick));
        return new Columns<EditionRow>("catalogue.standard.edition", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.import.kindHead"), 64, row -> kind(row.kind()))
                .grouped("level1", Column.LEVEL1.label(), 110, row -> Column.LEVEL1.text(row.row().entry()))
                .text("level2", Column.LEVEL2.label(), 150, row -> Column.LEVEL2.text(row.row().entry()))
                .text("changed", Messages.of("catalogue.import.changes"), 150, row -> row.changed().stream().map(Column::label)
                        .collect(Collectors.joining("、")))
                .text("elements", Messages.of("catalogue.column.short.elements"), 150,
                        row -> String.join("；", row.row().entry().elements()))
                .text("place", Messages.of("catalogue.import.place"), 90, EditionRow::place)
                .table(model.rows, empty);
    }

    private static Badge kind(EditionRow.Kind kind) {
        return switch (kind) {
            case NEW -> new Badge(Messages.of("catalogue.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("catalogue.import.changed"), Tone.SOON);
            case SAME -> new Badge(Messages.of("catalogue.import.same"), Tone.NEUTRAL);
            case GONE -> new Badge(Messages.of("catalogue.standard.edition.kind.gone"), Tone.BAD);
        };
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(model::counts, model.preview));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("catalogue.standard.edition.take"), () -> model.take(desk.sheets()::close))
                        .possibleWhen(model.ready(), Messages.of("catalogue.standard.edition.obstacle"))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }
}
