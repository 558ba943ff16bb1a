package org.gongkailan.catalogue.responsible.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.HandOver;
import org.gongkailan.catalogue.responsible.SameUnits;
import org.gongkailan.ui.control.TickColumn;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 统一名称: names that seem to mean one unit, to tick; the ticked ones are written in one way, in one step of undo. */
final class UnifySheet {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 480;

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final ObservableSet<SameUnits.Suggestion> ticked = FXCollections.observableSet();

    UnifySheet(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    void open(List<SameUnits.Suggestion> suggestions) {
        var table = new Columns<SameUnits.Suggestion>("catalogue.unify", desk.preferences().columns())
                .text("others", Messages.of("catalogue.unify.others"), 380, UnifySheet::others)
                .text("target", Messages.of("catalogue.unify.target"), 220, SameUnits.Suggestion::target)
                .badge("known", Messages.of("catalogue.unify.known"), 112, UnifySheet::known)
                .number("rows", Messages.of("catalogue.unify.rows"), 72, SameUnits.Suggestion::rows)
                .table(FXCollections.observableArrayList(suggestions), new EmptyState(Feather.CHECK, ""));
        table.setEditable(true);
        table.getColumns().addFirst(new TickColumn<>(ticked));
        var words = new Label(Messages.of("catalogue.unify.words"));
        words.setWrapText(true);
        words.setPadding(new Insets(0, 0, 12, 0));
        var pane = new BorderPane(table);
        pane.setTop(words);
        pane.setBottom(foot());
        pane.setPrefSize(WIDTH, HEIGHT);
        desk.sheets().open(Messages.of("catalogue.unify.title"), pane);
    }

    private HBox foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var verb = Buttons.primary(Action.of(Messages.of("catalogue.unify.verb"), this::unify)
                .possibleWhen(Bindings.isNotEmpty(ticked), Messages.of("ui.obstacle.tick")));
        verb.setId("unify");
        var foot = new HBox(8, gap, Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)), verb);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private void unify() {
        var chosen = List.copyOf(ticked);
        desk.jobs().run(Messages.of("catalogue.handOver.running"), progress -> {
            List<CatalogueItem> items = catalogue.rows().list(ItemQuery.ALL);
            var changed = new ArrayList<CatalogueItem>();
            for (var each : chosen) {
                each.others().keySet().forEach(name -> HandOver.of(Duty.BODY, name, each.target()).plan(items)
                        .forEach(change -> changed.add(change.after())));
            }
            return catalogue.rows().takeIn(Messages.of("catalogue.undo.unify", chosen.size(), changed.size()), List.of(),
                    changed, List.of());
        }, batch -> {
            desk.sheets().close();
            desk.notices().sayUndoable(Messages.of("catalogue.unify.done", batch.size()));
        });
    }

    private static String others(SameUnits.Suggestion suggestion) {
        return suggestion.others().entrySet().stream().map(other -> Messages.of("catalogue.unify.other", other.getKey(),
                other.getValue())).collect(Collectors.joining("、"));
    }

    private static Badge known(SameUnits.Suggestion suggestion) {
        return suggestion.known() ? new Badge(Messages.of("catalogue.unify.inDirectory"), Tone.GOOD)
                : new Badge(Messages.of("catalogue.unify.mostRows"), Tone.NEUTRAL);
    }
}
