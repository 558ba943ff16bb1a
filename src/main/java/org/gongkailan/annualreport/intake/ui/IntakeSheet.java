package org.gongkailan.annualreport.intake.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.archive.ReportArchive;
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
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 导入年度报告: the files, what was read of each, and the unit and year where the title does not tell them. */
public final class IntakeSheet {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;

    private final Desk desk;
    private final IntakeViewModel model;
    private final Consumer<List<AnnualReport>> done;

    /** @param done receives the reports that were taken in */
    public IntakeSheet(ReportArchive archive, UnitDirectory units, Desk desk, Consumer<List<AnnualReport>> done) {
        this.desk = desk;
        this.done = done;
        model = new IntakeViewModel(archive, units, desk);
    }

    /** Asks for files and opens; nothing opens if the user steps back. */
    public void pick() {
        model.pick();
        if (!model.rows.isEmpty() || !desk.jobs().running().isEmpty()) {
            open();
        }
    }

    /** Opens on files that were dropped. */
    public void drop(List<Path> files) {
        open();
        model.read(files);
    }

    private void open() {
        var strip = new FindingsStrip();
        strip.show(List.copyOf(model.findings));
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var pane = new BorderPane(table());
        pane.setTop(head());
        var bottom = new BorderPane(foot());
        bottom.setTop(strip);
        pane.setBottom(bottom);
        pane.setPrefSize(WIDTH, HEIGHT);
        FileDrop.on(pane, model::read);
        desk.sheets().open(Messages.of("report.import"), pane);
    }

    private Node head() {
        var more = Buttons.of(Action.of(Messages.of("report.import.more"), Feather.FOLDER, model::pick));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, more, gap, field("intake-unit", Messages.of("report.new.unit"), model.unit, 22),
                field("intake-year", Messages.of("report.new.year"), model.year, 6));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 12, 0));
        return head;
    }

    private Node field(String id, String words, StringProperty value, int columns) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setAccessibleText(words);
        field.textProperty().bindBidirectional(value);
        field.disableProperty().bind(model.selected.isNull());
        field.setOnAction(event -> model.correct());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.correct();
            }
        });
        label.setLabelFor(field);
        var box = new HBox(8, label, field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TableView<IntakeRow> table() {
        TableView<IntakeRow> table = new Columns<IntakeRow>("annualreport.intake", desk.preferences().columns())
                .text("unit", Messages.of("report.new.unit"), 200, IntakeRow::unit)
                .text("year", Messages.of("report.new.year"), 64, IntakeRow::year)
                .badge("state", Messages.of("report.intake.column.state"), 96, IntakeSheet::state)
                .text("tables", Messages.of("report.intake.column.tables"), 210, ReadWords::tables)
                .text("texts", Messages.of("report.intake.column.texts"), 210, ReadWords::texts)
                .text("file", Messages.of("report.intake.column.file"), 180, row -> row.file().name())
                .table(model.rows, new EmptyState(Feather.DOWNLOAD, Messages.of("report.intake.empty")));
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selected.set(row);
            }
        });
        model.selected.subscribe(row -> {
            if (row != null && table.getSelectionModel().getSelectedItem() != row) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(row);
            }
        });
        return table;
    }

    private static Badge state(IntakeRow row) {
        if (!row.readable()) {
            return new Badge(Messages.of("report.intake.state.unreadable"), Tone.BAD);
        }
        if (!row.complete()) {
            return new Badge(Messages.of("report.intake.state.untitled"), Tone.SOON);
        }
        return row.file().read().findings().isEmpty() ? new Badge(Messages.of("report.intake.state.whole"), Tone.GOOD)
                : new Badge(Messages.of("report.intake.state.noted"), Tone.SOON);
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> Messages.of("report.intake.counts", model.rows.size(),
                model.ticked.size()), model.rows, model.ticked));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var take = Buttons.primary(Action.of(Messages.of("report.intake.take"), () -> model.take(taken -> {
            desk.sheets().close();
            done.accept(taken);
        })).possibleWhen(Bindings.isNotEmpty(model.ticked), Messages.of("ui.obstacle.tick")));
        take.setId("intake-take");
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("report.new.cancel"), desk.sheets()::close)), take);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }
}
