package org.gongkailan.villageboard.consult.ui;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;

/** The way back from a visitor to the office: a button, and the word that the officer chose, where there is one. */
final class VisitorEnd extends HBox {
    private final Sheets sheets;
    private final String ending;
    private final PasswordField word = new PasswordField();
    private final Label wrong = new Label();

    /** @param ending the word; empty for none */
    VisitorEnd(Sheets sheets, StringProperty ending) {
        super(8);
        this.sheets = sheets;
        this.ending = ending.get();
        setAlignment(Pos.CENTER_LEFT);
        word.setId("visitor-end-word");
        word.setPromptText(Messages.of("villageboard.visitor.end.prompt"));
        word.setOnAction(event -> end());
        word.textProperty().subscribe(() -> wrong.setText(""));
        wrong.getStyleClass().add("bad");
        Button end = Buttons.of(Action.of(Messages.of("villageboard.visitor.end"), this::end));
        end.setId("visitor-end");
        getChildren().add(end);
        if (!this.ending.isEmpty()) {
            getChildren().addAll(word, wrong);
        }
    }

    private void end() {
        if (word.getText().equals(ending)) {
            sheets.close();
        } else {
            word.clear();
            wrong.setText(Messages.of("villageboard.visitor.end.wrong"));
            word.requestFocus();
        }
    }
}
