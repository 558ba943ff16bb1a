package org.gongkailan.requests.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.OutcomeTree;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** 办理结果 as the tree of table 3: one choice, its article and a plain sentence under it. */
final class OutcomePicker extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Outcome> outcome;

    OutcomePicker(ObjectProperty<Outcome> outcome) {
        super(2);
        this.outcome = outcome;
        getStyleClass().add("outcome-picker");
        for (OutcomeTree.Group part : OutcomeTree.ofTheForm().groups()) {
            if (part.branches().size() > 1) {
                var head = new Label(part.label());
                head.getStyleClass().add("outcome-group");
                getChildren().add(head);
            }
            part.branches().forEach(branch -> getChildren().add(
                    line(branch, part.branches().size() > 1 ? branch.label() : part.label())));
        }
        getChildren().add(Quiet.sentence(OutcomeTree.ofTheForm().reading()));
    }

    private VBox line(OutcomeTree.Branch branch, String words) {
        var radio = new RadioButton(words);
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        radio.setUserData(branch.outcome());
        var line = new VBox(2, radio);
        outcome.subscribe(now -> {
            boolean chosen = now == branch.outcome();
            if (chosen) {
                radio.setSelected(true);
            }
            line.getChildren().setAll(radio);
            if (chosen) {
                line.getChildren().add(ground(branch));
            }
        });
        radio.selectedProperty().subscribe(is -> {
            if (is) {
                outcome.set(branch.outcome());
            }
        });
        return line;
    }

    private static VBox ground(OutcomeTree.Branch branch) {
        var article = new Label(branch.ground());
        article.getStyleClass().add("outcome-article");
        article.setWrapText(true);
        var box = new VBox(2, article, Quiet.sentence(branch.when()));
        if (!branch.verified()) {
            box.getChildren().add(new Badge(Messages.of("requests.unverified"), Tone.SOON).label());
        }
        box.getStyleClass().add("outcome-ground");
        return box;
    }
}
