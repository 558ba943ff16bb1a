package org.gongkailan.requests.dispute.ui;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.DisputeCounts;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Table 4 of a year in one line for each stage; a click on a number shows the disputes behind it. */
final class TableFourBar extends FlowPane {
    private final DisputesViewModel model;

    TableFourBar(DisputesViewModel model) {
        super(16, 4);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("table-four");
        model.counts.subscribe(this::show);
    }

    private void show(DisputeCounts counts) {
        if (counts == null) {
            return;
        }
        int year = counts.year();
        var words = new Label(Messages.of("requests.dispute.year", String.valueOf(year)));
        words.setMinWidth(Label.USE_PREF_SIZE);
        var turn = new HBox(2,
                Icons.button(Feather.CHEVRON_LEFT, Messages.of("requests.dispute.before"), () -> model.year.set(year - 1)), words,
                Icons.button(Feather.CHEVRON_RIGHT, Messages.of("requests.dispute.next"), () -> model.year.set(year + 1)));
        turn.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(turn);
        for (CaseStage stage : CaseStage.values()) {
            getChildren().add(stage(stage, counts));
        }
        if (!counts.leftOut().isEmpty()) {
            getChildren().add(number(Messages.of("requests.dispute.leftOut", counts.leftOut().size()), counts.leftOut()));
        }
    }

    private HBox stage(CaseStage stage, DisputeCounts counts) {
        var name = new Label(stage.label());
        name.getStyleClass().add("quiet");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var box = new HBox(2, name, number(String.valueOf(counts.total(stage)), counts.ids(stage, null)));
        for (CaseResult result : CaseResult.values()) {
            if (counts.number(stage, result) > 0) {
                box.getChildren().add(number(Messages.of("requests.dispute.cell", result.label(),
                        counts.number(stage, result)), counts.ids(stage, result)));
            }
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button number(String words, List<String> ids) {
        var button = Buttons.link(Action.of(words, () -> model.showBehind(ids))
                .possibleWhen(new SimpleBooleanProperty(!ids.isEmpty())));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
