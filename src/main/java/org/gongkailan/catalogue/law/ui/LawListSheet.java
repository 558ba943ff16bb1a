package org.gongkailan.catalogue.law.ui;

import java.util.List;
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
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.LawList;
import org.gongkailan.catalogue.law.LawState;
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

/** 导入法规清单: what a list of laws would change in the register, before it is written. */
final class LawListSheet {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 620;

    private final Desk desk;
    private final LawListViewModel model;
    private TableView<LawList.Line> table;

    LawListSheet(CatalogueDesk catalogue, Desk desk) {
        this.desk = desk;
        model = new LawListViewModel(catalogue, desk);
    }

    void open() {
        table = table();
        var strip = new FindingsStrip(this::go);
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        var middle = new BorderPane(table);
        middle.setTop(head());
        middle.setBottom(strip);
        var pane = new BorderPane(middle);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.laws.list.title"), pane);
        model.pick();
    }

    private Node head() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> model.read.get() == null
                ? Messages.of("catalogue.laws.list.hint") : Messages.of("catalogue.laws.list.read", model.read.get().file(),
                model.read.get().lines().size()), model.read));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, Buttons.of(Action.of(Messages.of("catalogue.laws.list.choose"), Feather.FOLDER, model::pick)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(12, 16, 12, 16));
        return head;
    }

    private TableView<LawList.Line> table() {
        TableView<LawList.Line> lines = new Columns<LawList.Line>("catalogue.law.list", desk.preferences().columns())
                .badge("kind", Messages.of("catalogue.import.kindHead"), 72, LawListSheet::kind)
                .text("title", Messages.of("catalogue.laws.column.title"), 300, line -> line.entry().law().title())
                .text("number", Messages.of("catalogue.laws.column.number"), 170, line -> line.entry().law().issue().number())
                .date("issued", Messages.of("catalogue.laws.column.issued"), 100, line -> line.entry().law().issue().issued())
                .date("inForce", Messages.of("catalogue.laws.column.inForce"), 100, line -> line.entry().law().issue().inForce())
                .badge("state", Messages.of("catalogue.laws.column.state"), 80,
                        line -> LawWords.badge(LawState.of(line.entry().law())))
                .text("place", Messages.of("catalogue.import.place"), 110, line -> line.place().label())
                .table(model.rows, new EmptyState(Feather.DOWNLOAD, Messages.of("catalogue.laws.list.hint"),
                        Action.of(Messages.of("catalogue.laws.list.choose"), model::pick)));
        lines.setEditable(true);
        lines.getColumns().addFirst(new TickColumn<>(model.ticked));
        return lines;
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("catalogue.laws.list.chosen", model.ticked.size()), model.ticked));
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

    private void go(Finding finding) {
        String row = finding.place().id().replaceFirst("![A-Z]+", "!");
        model.rows.stream().filter(line -> line.place().id().replaceFirst("![A-Z]+", "!").equals(row)).findFirst()
                .ifPresent(line -> {
                    table.getSelectionModel().clearAndSelect(model.rows.indexOf(line));
                    table.scrollTo(line);
                });
    }

    private static Badge kind(LawList.Line line) {
        return switch (line.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("catalogue.import.changed"), Tone.SOON);
            case COVERING -> new Badge(Messages.of("catalogue.laws.list.covering"), Tone.SOON);
            case SAME -> new Badge(Messages.of("catalogue.import.same"), Tone.NEUTRAL);
        };
    }
}
