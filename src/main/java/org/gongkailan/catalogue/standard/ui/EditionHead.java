package org.gongkailan.catalogue.standard.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.ui.control.Words;

/** Over the rows: the paper they rest on, its issuer and edition, whether it was verified, what to read first. */
final class EditionHead extends VBox {
    private final StandardViewModel model;
    private final Label paper = line();
    private final Label issuer = line();
    private final Label rows = line();
    private final Label note = line();
    private final ComboBox<StandardDomain> editions;
    private final FlowPane second = new FlowPane(8, 4);
    private final Button current;
    private final Button giveUp;
    private boolean following;

    /** @param low whether the window is so low that each sentence has one line, and goes on in its tip */
    EditionHead(StandardViewModel model, ObservableBooleanValue low) {
        super(4);
        List.of(paper, note).forEach(line -> oneLine(line, low));
        this.model = model;
        editions = editions();
        current = Buttons.link(Action.of(Messages.of("catalogue.standard.edition.makeCurrent"), model::makeCurrent));
        giveUp = Buttons.link(Action.of(Messages.of("catalogue.standard.edition.giveUp"), model::giveUp));
        second.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("quiet");
        rows.getStyleClass().add("quiet");
        paper.getStyleClass().add("form-section");
        setPadding(new Insets(0, 0, 8, 0));
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(paper, second, note);
        model.edition.subscribe(this::show);
        model.editions.subscribe(this::show);
    }

    private void show() {
        StandardDomain shown = model.edition.get();
        second.getChildren().clear();
        boolean any = shown != null;
        setVisible(any);
        setManaged(any);
        if (!any) {
            return;
        }
        paper.setText(StandardWords.paper(shown));
        issuer.setText(shown.issuer());
        Badge verified = shown.guideline().verified() ? new Badge(Messages.of("catalogue.standard.verified"), Tone.GOOD)
                : new Badge(Messages.of("catalogue.standard.open"), Tone.SOON);
        following = true;
        editions.getItems().setAll(model.editions);
        editions.setValue(shown);
        following = false;
        second.getChildren().addAll(issuer, editions, verified.label(), rows);
        if (!model.current()) {
            second.getChildren().add(current);
        }
        if (model.imported()) {
            second.getChildren().add(giveUp);
        }
        rows.setText(Messages.of("catalogue.standard.edition.rows", shown.extent().rows(), shown.extent().verified()));
        note.setText(shown.note().isBlank() ? "" : Messages.of("catalogue.standard.edition.note", shown.note()));
        note.setManaged(!shown.note().isBlank());
    }

    private ComboBox<StandardDomain> editions() {
        var box = new ComboBox<StandardDomain>();
        box.setAccessibleText(Messages.of("catalogue.standard.edition.which"));
        box.setConverter(new Words<>(edition -> Messages.of("catalogue.standard.edition.name", edition.edition())));
        box.valueProperty().subscribe((was, is) -> {
            if (is != null && !following) {
                model.look(is);
            }
        });
        return box;
    }

    private static void oneLine(Label line, ObservableBooleanValue low) {
        line.wrapTextProperty().bind(Bindings.not(low));
        line.tooltipProperty().bind(Bindings.createObjectBinding(() -> line.isTextTruncated() ? new Tooltip(line.getText()) : null,
                line.textTruncatedProperty(), line.textProperty()));
    }

    private static Label line() {
        var line = new Label();
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
