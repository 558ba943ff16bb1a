package org.gongkailan.catalogue.intake.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/** 导入 in four steps: the file, its heads, what would be new, changed or the same, done. Each step leads back. */
public final class ImportSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;

    private final Desk desk;
    private final String name;
    private final ImportViewModel model;

    /** The sheet over a workspace's catalogue. */
    public ImportSheet(CatalogueDesk catalogue, Desk desk) {
        this(catalogue, null, "", desk);
    }

    /**
     * The sheet over the catalogue of a unit.
     *
     * @param unit id of the unit; null for the own one
     * @param name of the unit, for the sheet's title; empty for the own one
     */
    public ImportSheet(CatalogueDesk catalogue, String unit, String name, Desk desk) {
        this.desk = desk;
        this.name = name;
        model = new ImportViewModel(catalogue, unit, desk);
    }

    ImportViewModel model() {
        return model;
    }

    /** Shows the sheet and asks for a file. */
    public void open() {
        var pane = new BorderPane();
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setTop(steps());
        pane.setBottom(foot());
        model.step.subscribe(step -> {
            pane.setCenter(node(step));
            if (step == ImportStep.DONE) {
                pane.getCenter().lookup(".accent").requestFocus();
            }
        });
        desk.sheets().open(name.isEmpty() ? Messages.of("catalogue.import.title")
                : Messages.of("catalogue.import.titleOf", name), pane);
        if (model.file.get() == null) {
            model.pick();
        }
    }

    private Node node(ImportStep step) {
        return switch (step) {
            case FILE -> new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.import.empty"),
                    Action.of(Messages.of("catalogue.import.choose"), model::pick).possibleWhen(model.reading.not()));
            case HEADS -> new HeadsPane(model.heads, model.domains()).node();
            case PREVIEW -> new PreviewPane(model, desk).node();
            case DONE -> new EmptyState(Feather.CHECK_CIRCLE, Messages.of("catalogue.import.stored", model.stored.get(),
                    model.preview.get().file()),
                    Action.of(Messages.of("catalogue.import.close"), desk.sheets()::close),
                    Action.of(Messages.of("catalogue.import.next"), model::pick));
        };
    }

    private Node steps() {
        var line = new HBox(4);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("filter-bar");
        line.setPadding(new Insets(0, 0, 8, 0));
        for (ImportStep step : ImportStep.values()) {
            Button go = Buttons.link(Action.of(step.label(), () -> model.go(step)).possibleWhen(
                    Bindings.createBooleanBinding(() -> model.reachable(step), model.step)));
            model.step.subscribe(now -> go.setStyle(now == step ? "-fx-font-weight: bold;" : ""));
            line.getChildren().add(go);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var file = new Label();
        file.textProperty().bind(Bindings.createStringBinding(() -> model.file.get() == null
                ? Messages.of("catalogue.import.noFile") : model.file.get().getFileName().toString(), model.file));
        file.setStyle("-fx-font-weight: bold;");
        line.getChildren().addAll(gap, file,
                Buttons.of(Action.of(Messages.of("catalogue.import.other"), Feather.FOLDER, model::pick)));
        return line;
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(this::counts, model.step, model.preview, model.ticked));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, words, gap);
        var cancel = Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close));
        var heads = Buttons.of(Action.of(Messages.of("catalogue.import.toHeads"), Feather.COLUMNS,
                () -> model.go(ImportStep.HEADS)).possibleWhen(Bindings.isNotEmpty(model.heads.tables)));
        var next = Buttons.primary(Action.of(Messages.of("catalogue.import.toPreview"), () -> model.go(ImportStep.PREVIEW)));
        var take = Buttons.primary(Action.of(Messages.of("catalogue.import.take"), model::take)
                .possibleWhen(Bindings.isNotEmpty(model.ticked), Messages.of("ui.obstacle.tick")));
        model.step.subscribe(step -> foot.getChildren().setAll(switch (step) {
            case FILE -> List.of(words, gap, cancel);
            case HEADS -> List.of(words, gap, cancel, next);
            case PREVIEW -> List.of(words, gap, cancel, heads, take);
            case DONE -> List.of(words, gap);
        }));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private String counts() {
        ImportPreview preview = model.preview.get();
        return switch (model.step.get()) {
            case HEADS -> Messages.of("catalogue.mapping.note");
            case PREVIEW -> Messages.of("catalogue.import.counts", preview.count(ImportRow.Kind.NEW),
                    preview.count(ImportRow.Kind.CHANGED), preview.count(ImportRow.Kind.SAME), model.ticked.size());
            case FILE, DONE -> "";
        };
    }
}
