package org.gongkailan.villageboard.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Characters of the posting that no font has, each with its rows and the ways out: a font, a picture, or, for all of
 * them and with a reason, a line on which somebody writes.
 */
final class MissingCharactersBox extends VBox {
    private final Desk desk;
    private final NewPostingViewModel posting;
    private final MissingCharactersModel model;
    private final VBox lines = new VBox(6);

    MissingCharactersBox(Desk desk, NewPostingViewModel posting) {
        super(6);
        this.desk = desk;
        this.posting = posting;
        this.model = posting.characters;
        getStyleClass().add("village-matching");
        getChildren().addAll(lines, byHand());
        visibleProperty().bind(Bindings.isNotEmpty(model.missing));
        managedProperty().bind(visibleProperty());
        model.missing.addListener((ListChangeListener<Object>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(wrapped(Messages.of("villageboard.character.ask", model.missing.size())));
        model.missing.forEach(character -> lines.getChildren().add(line(character)));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private Node line(MissingCharacter character) {
        if (MissingCharacter.isGap(character.odd().codePoint())) {
            return wrapped(Messages.of("villageboard.character.gap", Character.toString(character.odd().codePoint()), character.places()));
        }
        var buttons = new HBox(8, Buttons.link(Action.of(Messages.of("villageboard.character.picture"), () -> askPicture(character))),
                Buttons.link(Action.of(Messages.of("villageboard.character.font"), () -> askFont(character))));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, wrapped(Messages.of("villageboard.character.line", character.odd().number(), character.places())), buttons);
    }

    private Node byHand() {
        var reason = new TextField();
        reason.setPromptText(Messages.of("villageboard.character.reason"));
        reason.setAccessibleText(Messages.of("villageboard.character.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var leave = Buttons.of(Action.of(Messages.of("villageboard.character.by-hand"), Feather.EDIT_3, () -> {
            String why = reason.getText();
            // The box goes when nothing is missing any more; the form must not scroll to whatever takes the keyboard then.
            getParent().requestFocus();
            reason.clear();
            posting.leaveToHand(why);
        }).possibleWhen(Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty())));
        return new HBox(8, reason, leave);
    }

    private void askPicture(MissingCharacter character) {
        desk.dialogs().pickFile(Messages.of("villageboard.character.pick-picture", character.odd().number()),
                FileKind.of(Messages.of("villageboard.character.picture-kind"), "*.png", "*.jpg", "*.jpeg"))
                .ifPresent(file -> model.supplyPicture(character, file));
    }

    private void askFont(MissingCharacter character) {
        desk.dialogs().pickFile(Messages.of("villageboard.character.pick-font", character.odd().number()),
                FileKind.of(Messages.of("villageboard.character.font-kind"), "*.ttf", "*.ttc"))
                .ifPresent(file -> model.supplyFont(character, file, desk.preferences().fonts()));
    }
}
