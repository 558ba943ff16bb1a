package org.gongkailan.catalogue.disclosure.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.catalogue.disclosure.intake.ReadDisclosure;
import org.gongkailan.finding.Finding;
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

/** 导入发布清单: what the file says, which row of the catalogue each line was matched with, and what is wrong. */
final class ImportSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;

    private final Desk desk;
    private final ListImportViewModel model;
    private TableView<ReadDisclosure> table;

    ImportSheet(DisclosureDesk disclosures, Desk desk) {
        this.desk = desk;
        model = new ListImportViewModel(disclosures, desk);
    }

    void open() {
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table());
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.disclosure.import.title"), pane);
        model.pick();
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(model.preview.map(preview -> preview.file())
                .orElse(Messages.of("catalogue.import.noFile")));
        file.getStyleClass().add("form-section");
        var hint = new Label(Messages.of("catalogue.disclosure.import.hint"));
        hint.getStyleClass().add("quiet");
        var line = new HBox(8, file,
                Buttons.of(Action.of(Messages.of("catalogue.import.other"), Feather.FOLDER, model::pick)), hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(12, 16, 12, 16));
        return line;
    }

    private Node table() {
        var empty = new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.disclosure.import.empty"),
                Action.of(Messages.of("catalogue.import.choose"), model::pick));
        table = new Columns<ReadDisclosure>("catalogue.disclosures.import", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.disclosure.import.kindHead"), 80, ImportSheet::kind)
                .text("title", Messages.of("catalogue.disclosure.column.title"), 280, ReadDisclosure::title)
                .text("matter", Messages.of("catalogue.disclosure.column.matter"), 240, row -> row.disclosure() == null
                        ? row.matter() : row.disclosure().subject().matter())
                .date("formed", Messages.of("catalogue.disclosure.column.formed"), 96, row -> day(row, Disclosure::formed))
                .date("published", Messages.of("catalogue.disclosure.column.published"), 96,
                        row -> day(row, Disclosure::published))
                .text("channel", Messages.of("catalogue.disclosure.column.channel"), 110,
                        row -> row.disclosure() == null ? "" : row.disclosure().outlet().channel())
                .text("place", Messages.of("catalogue.import.place"), 100, row -> row.place().label())
                .table(model.rows, empty);
        return table;
    }

    private static LocalDate day(ReadDisclosure row, Function<Disclosure, LocalDate> which) {
        return row.disclosure() == null ? null : which.apply(row.disclosure());
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(model.preview.map(preview -> Messages.of("catalogue.disclosure.import.counts",
                preview.count(ReadDisclosure.Kind.NEW), preview.count(ReadDisclosure.Kind.KNOWN),
                preview.count(ReadDisclosure.Kind.WRONG))).orElse(""));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fresh = Bindings.createBooleanBinding(() -> model.preview.get() != null
                && model.preview.get().count(ReadDisclosure.Kind.NEW) > 0, model.preview);
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("catalogue.disclosure.import.take"),
                        () -> model.take(desk.sheets()::close)).possibleWhen(fresh)));
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

    private static Badge kind(ReadDisclosure row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.disclosure.import.new"), Tone.GOOD);
            case KNOWN -> new Badge(Messages.of("catalogue.disclosure.import.known"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("catalogue.disclosure.import.wrong"), Tone.BAD);
        };
    }
}
