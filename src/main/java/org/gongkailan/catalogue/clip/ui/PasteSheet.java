package org.gongkailan.catalogue.clip.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
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
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.intake.Pasting;
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
import org.gongkailan.ui.control.Words;
import org.kordamp.ikonli.feather.Feather;

/** 粘贴: each cell that would change, old beside new, and each row that would be new, before anything is stored. */
public final class PasteSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;
    private static final int LONGEST_TITLE = 12;

    private final PasteViewModel model;
    private final Desk desk;

    public PasteSheet(PasteViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** Shows it over the screen. */
    public void open() {
        var strip = new FindingsStrip();
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table());
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.paste.title"), pane);
    }

    private Node head() {
        var head = new VBox(8);
        head.setPadding(new Insets(12, 16, 12, 16));
        var counts = new Label();
        counts.textProperty().bind(model.counts);
        counts.getStyleClass().add("form-section");
        var into = choice(model.domains, Domain::name, "");
        into.valueProperty().bindBidirectional(model.domain);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, counts, gap, new Label(Messages.of("catalogue.paste.into")), into);
        line.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(line);
        var unknown = unknown();
        if (!unknown.getChildren().isEmpty()) {
            var note = new Label(Messages.of("catalogue.paste.unknown"));
            note.getStyleClass().add("quiet");
            note.setWrapText(true);
            head.getChildren().addAll(note, unknown);
        }
        return head;
    }

    // A choice for each column whose head does not say what it holds.
    private FlowPane unknown() {
        var pane = new FlowPane(16, 8);
        for (int i = 0; i < model.columns.size(); i++) {
            Pasting.PastedColumn column = model.columns.get(i);
            if (!column.known()) {
                int place = i;
                var holds = choice(List.of(Column.values()), Column::label, Messages.of("catalogue.paste.own"));
                holds.valueProperty().addListener((observed, was, is) -> model.choose(place, is));
                holds.setAccessibleText(column.title());
                var line = new HBox(6, new Label(Messages.of("catalogue.paste.column", place + 1, brief(column.title()))), holds);
                line.setAlignment(Pos.CENTER_LEFT);
                pane.getChildren().add(line);
            }
        }
        return pane;
    }

    private Node table() {
        TableView<PasteLine> lines = new Columns<PasteLine>("catalogue.paste", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.import.kindHead"), 64, PasteSheet::kind)
                .grouped("matter", Messages.of("catalogue.form.matter"), 220, line -> line.row().item().entry().matter().path())
                .text("column", Messages.of("catalogue.bulk.column"), 148, PasteLine::head)
                .text("before", Messages.of("catalogue.paste.before"), 240, PasteLine::goes)
                .text("after", Messages.of("catalogue.paste.after"), 240, PasteLine::comes)
                .text("place", Messages.of("catalogue.import.place"), 100, line -> line.row().place().label())
                .table(model.lines, new EmptyState(Feather.CLIPBOARD, Messages.of("catalogue.paste.same")));
        lines.setEditable(true);
        lines.getColumns().addFirst(new TickColumn<>(model.ticked));
        return lines;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var note = new Label(Messages.of("catalogue.paste.undoable"));
        note.getStyleClass().add("quiet");
        var foot = new HBox(8, note, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("catalogue.paste.take"), () -> model.take(desk.sheets()::close))
                        .possibleWhen(Bindings.isNotEmpty(model.ticked), Messages.of("ui.obstacle.tick"))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private static <T> ComboBox<T> choice(List<T> values, Function<T, String> words, String none) {
        var box = new ComboBox<T>();
        var all = new ArrayList<T>();
        if (!none.isEmpty()) {
            all.add(null);
            box.setPromptText(none);
        }
        all.addAll(values);
        box.getItems().setAll(all);
        box.setConverter(new Words<>(none, words));
        return box;
    }

    private static String brief(String title) {
        String line = title.replace('\n', ' ');
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    private static Badge kind(PasteLine line) {
        return line.row().before() == null ? new Badge(Messages.of("catalogue.import.new"), Tone.GOOD)
                : new Badge(Messages.of("catalogue.import.changed"), Tone.SOON);
    }
}
