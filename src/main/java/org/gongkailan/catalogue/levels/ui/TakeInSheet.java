package org.gongkailan.catalogue.levels.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.ui.control.Words;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.kordamp.ikonli.feather.Feather;

/** 作为下级目录导入: the file, whose catalogue it is, and what would be new, changed or the same in it. */
final class TakeInSheet {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;

    private final Desk desk;
    private final TakeInViewModel model;

    TakeInSheet(LevelsWork work, Desk desk) {
        this.desk = desk;
        model = new TakeInViewModel(work, desk);
    }

    TakeInViewModel model() {
        return model;
    }

    void open() {
        var strip = new FindingsStrip(finding -> { });
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table());
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.levels.takeIn.title"), pane);
    }

    private Node head() {
        var file = new Label();
        file.textProperty().bind(Bindings.createStringBinding(() -> model.file.get() == null
                ? Messages.of("catalogue.import.noFile") : model.file.get().getFileName().toString(), model.file));
        file.getStyleClass().add("form-section");
        var pick = new HBox(8, Buttons.of(Action.of(Messages.of("catalogue.import.choose"), Feather.FOLDER, model::pick)), file);
        pick.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(8, pick, whose());
        head.setPadding(new Insets(0, 0, 12, 0));
        return head;
    }

    private Node whose() {
        var unit = new ComboBox<Unit>();
        unit.setId("take-in-unit");
        unit.setConverter(new Words<>(model.name(null), model::name));
        model.units.subscribe(() -> {
            var choices = new ArrayList<Unit>(model.units);
            choices.add(null);
            unit.getItems().setAll(choices);
            unit.setValue(model.unit.get());
        });
        unit.valueProperty().bindBidirectional(model.unit);
        var name = new TextField();
        name.setId("take-in-name");
        name.setPromptText(Messages.of("catalogue.levels.newName"));
        name.setAccessibleText(Messages.of("catalogue.levels.newName"));
        name.setPrefColumnCount(16);
        name.textProperty().bindBidirectional(model.newName);
        name.setOnAction(event -> model.read());
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.read();
            }
        });
        var level = new ComboBox<UnitLevel>();
        level.getItems().setAll(TakeInViewModel.LEVELS);
        level.setConverter(new Words<>(UnitLevel::label));
        level.valueProperty().bindBidirectional(model.newLevel);
        var fresh = new HBox(8, name, level);
        fresh.visibleProperty().bind(model.unit.isNull());
        fresh.managedProperty().bind(fresh.visibleProperty());
        var label = new Label(Messages.of("catalogue.levels.whose"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, label, unit, fresh);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node table() {
        var table = new Columns<ImportRow>("catalogue.levels.takeIn", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.import.kindHead"), 64, TakeInSheet::kind)
                .grouped("level1", Column.LEVEL1.label(), 150, row -> Column.LEVEL1.text(row.item().entry()))
                .text("level2", Column.LEVEL2.label(), 200, row -> Column.LEVEL2.text(row.item().entry()))
                .text("elements", Messages.of("catalogue.column.short.elements"), 260,
                        row -> String.join("；", row.item().entry().elements()))
                .text("changed", Messages.of("catalogue.import.changes"), 180,
                        row -> row.changed().stream().map(Column::label).collect(Collectors.joining("、")))
                .table(model.rows, new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.levels.takeIn.empty")));
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        return table;
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(this::counts, model.preview, model.ticked));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var take = Buttons.primary(Action.of(Messages.of("catalogue.import.take"), () -> model.take(desk.sheets()::close))
                .possibleWhen(Bindings.isNotEmpty(model.ticked), Messages.of("ui.obstacle.tick")));
        take.setId("take-in");
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)), take);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private String counts() {
        ImportPreview preview = model.preview.get();
        return preview == null ? "" : Messages.of("catalogue.import.counts", preview.count(ImportRow.Kind.NEW),
                preview.count(ImportRow.Kind.CHANGED), preview.count(ImportRow.Kind.SAME), model.ticked.size());
    }

    private static Badge kind(ImportRow row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("catalogue.import.changed"), Tone.SOON);
            case SAME -> new Badge(Messages.of("catalogue.import.same"), Tone.NEUTRAL);
        };
    }
}
