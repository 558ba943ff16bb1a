package org.gongkailan.villageboard.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.villageboard.character.MissingCharacter;

/** Characters of the roll that no font has, each with its rows and the two ways out: a font, or a picture. */
final class MissingCharactersBox extends VBox {
    private final Desk desk;
    private final MissingCharactersModel model;

    MissingCharactersBox(Desk desk, MissingCharactersModel model) {
        super(6);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("village-matching");
        model.missing.addListener((ListChangeListener<Object>) change -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        setVisible(!model.missing.isEmpty());
        setManaged(!model.missing.isEmpty());
        if (!model.missing.isEmpty()) {
            getChildren().add(wrapped(Messages.of("villageboard.character.ask", model.missing.size())));
            model.missing.forEach(character -> getChildren().add(line(character)));
        }
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private Node line(MissingCharacter character) {
        var buttons = new HBox(8, Buttons.link(Action.of(Messages.of("villageboard.character.picture"), () -> askPicture(character))),
                Buttons.link(Action.of(Messages.of("villageboard.character.font"), () -> askFont(character))));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, wrapped(Messages.of("villageboard.character.line", character.odd().number(), character.places())), buttons);
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
