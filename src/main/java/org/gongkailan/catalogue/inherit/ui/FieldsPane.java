package org.gongkailan.catalogue.inherit.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.inherit.Decision;
import org.gongkailan.catalogue.inherit.FieldUpdate;
import org.gongkailan.catalogue.inherit.ItemUpdate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The chosen item: each field that differs with its three texts side by side, and the choice below them. */
final class FieldsPane extends VBox {
    private static final int TEXTS = 3;
    private final UpdateViewModel model;

    FieldsPane(UpdateViewModel model) {
        super(16);
        this.model = model;
        setPadding(new Insets(16));
        model.chosen.subscribe(this::show);
    }

    private void show(ItemUpdate update) {
        getChildren().clear();
        if (update == null) {
            return;
        }
        var name = new Label(update.item().entry().matter().path());
        name.getStyleClass().add("form-section");
        name.setWrapText(true);
        getChildren().addAll(name, quiet(update.moved()
                ? Messages.of("catalogue.update.editions", update.item().standard().edition(), update.edition())
                : Messages.of("catalogue.update.edition", update.edition())));
        if (update.gone()) {
            getChildren().add(gone());
        } else if (update.fields().isEmpty()) {
            getChildren().add(quiet(Messages.of("catalogue.update.sameLong")));
        }
        update.fields().forEach(field -> getChildren().add(field(field)));
    }

    private Node gone() {
        var group = new ToggleGroup();
        var own = radio(group, Messages.of("catalogue.update.asOwn"), !model.removes());
        var remove = radio(group, Messages.of("catalogue.update.remove"), model.removes());
        remove.selectedProperty().subscribe((was, is) -> model.remove(is));
        return new VBox(8, quiet(Messages.of("catalogue.update.goneLong")), own, remove);
    }

    private Node field(FieldUpdate field) {
        var head = new Label(field.column().label());
        head.getStyleClass().add("form-label");
        var texts = new GridPane(12, 4);
        for (int i = 0; i < TEXTS; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / TEXTS);
            texts.getColumnConstraints().add(third);
        }
        texts.addRow(0, quiet(Messages.of("catalogue.update.before")), quiet(Messages.of("catalogue.update.now")),
                quiet(Messages.of("catalogue.update.mine")));
        texts.addRow(1, words(field.before() == null ? Messages.of("catalogue.update.unknown") : field.before()),
                words(field.now()), words(field.mine()));
        return new VBox(6, head, texts, choice(field));
    }

    private Node choice(FieldUpdate field) {
        Decision decided = model.of(field);
        var group = new ToggleGroup();
        var adopt = radio(group, Messages.of("catalogue.update.adopt"), decided.adopt());
        var keep = radio(group, Messages.of("catalogue.update.keep"), !decided.adopt());
        TextField reason = reason(field, decided, keep.selectedProperty());
        adopt.selectedProperty().subscribe((was, is) ->
                model.decide(field, is ? Decision.ADOPT : Decision.keep(reason.getText())));
        reason.textProperty().subscribe((was, is) -> model.decide(field, Decision.keep(is)));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(16, adopt, keep, reason);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        int others = model.withoutReason(field);
        return others == 0 ? line : new VBox(4, line, Buttons.link(Action.of(Messages.of("catalogue.update.sameReason", others),
                () -> model.sameReason(field)).possibleWhen(keep.selectedProperty().and(reason.textProperty().isNotEmpty()),
                        Messages.of("catalogue.update.sameReason.obstacle"))));
    }

    private static TextField reason(FieldUpdate field, Decision decided, ObservableBooleanValue kept) {
        var reason = new TextField(decided.adopt() ? field.reason() : decided.reason());
        reason.setPromptText(Messages.of("catalogue.update.reason"));
        reason.setAccessibleText(Messages.of("catalogue.update.reasonOf", field.column().label()));
        reason.disableProperty().bind(javafx.beans.binding.Bindings.not(kept));
        return reason;
    }

    private static RadioButton radio(ToggleGroup group, String words, boolean chosen) {
        var radio = new RadioButton(words);
        radio.setToggleGroup(group);
        radio.setSelected(chosen);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        return radio;
    }

    private static Label words(String text) {
        var words = new Label(text.isBlank() ? Messages.of("catalogue.standard.blank") : text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(words, javafx.geometry.VPos.TOP);
        return words;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
