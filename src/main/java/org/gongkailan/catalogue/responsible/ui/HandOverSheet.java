package org.gongkailan.catalogue.responsible.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.HandOver;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.ui.control.Words;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 移交: from whom, to whom, in which domains; below, every row that would change, with what changes in it. */
final class HandOverSheet {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;

    private final Desk desk;
    private final HandOverViewModel model;

    HandOverSheet(CatalogueDesk catalogue, UnitDirectory units, Desk desk) {
        this.desk = desk;
        model = new HandOverViewModel(catalogue, units, desk);
    }

    HandOverViewModel model() {
        return model;
    }

    /** Opens it on somebody's rows, null to choose there, in one domain or, where null, in all. */
    void open(Duty duty, String giver, Domain domain) {
        model.duty.set(duty);
        var pane = new BorderPane(table());
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setTop(head());
        pane.setBottom(foot());
        desk.sheets().open(Messages.of("catalogue.handOver.title"), pane);
        model.load(giver, domain);
    }

    private Node head() {
        var giver = new ComboBox<>(model.givers);
        giver.setId("hand-over-from");
        giver.setMaxWidth(Double.MAX_VALUE);
        giver.setConverter(new Words<>(ResponsibleViewModel::words));
        giver.setPromptText(Messages.of("catalogue.handOver.from.prompt"));
        giver.valueProperty().bindBidirectional(model.from);
        var taker = new ComboBox<>(model.takers);
        taker.setId("hand-over-to");
        taker.setEditable(true);
        taker.setMaxWidth(Double.MAX_VALUE);
        taker.getEditor().textProperty().bindBidirectional(model.to);
        taker.getEditor().setPromptText(Messages.of("catalogue.handOver.to.prompt"));
        var clear = new CheckBox(Messages.of("catalogue.handOver.clear"));
        clear.selectedProperty().bindBidirectional(model.clear);
        clear.setPadding(new Insets(6, 0, 0, 0));
        clear.disableProperty().bind(model.duty.isEqualTo(Duty.PERSON));
        var form = new Form()
                .choice(Messages.of("catalogue.handOver.column"), model.duty, List.of(Duty.values()), Duty::label)
                .add(Messages.of("catalogue.handOver.from"), giver, field -> { })
                .add(Messages.of("catalogue.handOver.to"), taker, field -> field.required().message(model.problem))
                .add(Messages.of("catalogue.handOver.domains"), domains(), field -> { })
                .add(Messages.of("catalogue.handOver.also"), clear, field -> { });
        var head = new VBox(form.node());
        head.setPadding(new Insets(0, 0, 12, 0));
        return head;
    }

    private Node domains() {
        var boxes = new FlowPane(16, 6);
        boxes.setPadding(new Insets(6, 0, 0, 0));
        model.domains.subscribe(() -> boxes.getChildren().setAll(model.domains.isEmpty()
                ? List.of(new Label(Messages.of("catalogue.handOver.noDomain")))
                : model.domains.stream().map(this::box).toList()));
        return boxes;
    }

    private CheckBox box(Domain domain) {
        var box = new CheckBox(domain.name());
        model.chosen.subscribe(() -> box.setSelected(model.chosen.contains(domain)));
        box.setSelected(model.chosen.contains(domain));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.chosen.add(domain);
            } else {
                model.chosen.remove(domain);
            }
        });
        return box;
    }

    private TableView<HandOver.Change> table() {
        var table = new Columns<HandOver.Change>("catalogue.handOver", desk.preferences().columns())
                .grouped("domain", Messages.of("catalogue.column.domain"), 96, model::domainName)
                .text("matter", Messages.of("catalogue.law.matter"), 220, row -> row.before().entry().matter().path())
                .text("fields", Messages.of("catalogue.handOver.fields"), 560, HandOverSheet::fields)
                .table(model.rows, new EmptyState(Feather.SEND, Messages.of("catalogue.handOver.empty")));
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(model.ticked));
        return table;
    }

    private Node foot() {
        var words = new Label(Messages.of("catalogue.handOver.undoable"));
        words.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var some = Bindings.isNotEmpty(model.ticked);
        var verb = Buttons.primary(Action.of(Messages.of("catalogue.handOver.verb", 0),
                () -> model.handOver(desk.sheets()::close)).possibleWhen(some, Messages.of("ui.obstacle.tick")));
        verb.setId("hand-over");
        verb.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("catalogue.handOver.verb", model.ticked.size()), model.ticked));
        var foot = new HBox(8, words, gap,
                Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)), verb);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private static String fields(HandOver.Change change) {
        return change.fields().stream().map(field -> Messages.of("catalogue.handOver.field", field.head(),
                blank(field.old()), blank(field.now()))).collect(Collectors.joining("；"));
    }

    private static String blank(String words) {
        return words.isEmpty() ? Messages.of("catalogue.standard.blank") : words;
    }
}
