package org.gongkailan.requests.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** What can be put down for the case now, and behind a link what cannot, each with the reason. */
final class StepList extends VBox {
    private final RequestsViewModel model;

    StepList(RequestsViewModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("step-list");
    }

    /** Puts the focus on the first step. */
    void focus() {
        Node first = lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }

    void show(DisclosureRequest request) {
        getChildren().clear();
        var closed = new VBox(6);
        if (request.receipt().channel().isConfirmed() && request.receipt().confirmed() == null) {
            getChildren().add(line(Buttons.of(Action.of(Messages.of("requests.step.confirm"), model::confirm)),
                    Messages.of("requests.step.confirm.hint")));
        }
        for (Step step : Step.values()) {
            Optional<Finding> against = model.ledger.open(request, step.event());
            boolean open = against.isEmpty() || against.get().severity() != Severity.ERROR;
            var action = Action.of(step.label(), () -> model.begin(step));
            Button button = Buttons.of(action);
            button.setId("step-" + step.name());
            if (open) {
                getChildren().add(line(button, against.map(Finding::message).orElse(step.hint())));
            } else {
                button.disableProperty().unbind();
                button.setDisable(true);
                closed.getChildren().add(line(button, against.get().message()));
            }
        }
        if (!closed.getChildren().isEmpty()) {
            getChildren().add(new Fold(Messages.of("requests.step.closed", closed.getChildren().size()), () -> closed));
        }
    }

    private static Node line(Button button, String words) {
        button.setMinWidth(USE_PREF_SIZE);
        Label hint = Quiet.sentence(words);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(12, button, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
