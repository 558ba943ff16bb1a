package org.gongkailan.villageboard.consult.ui;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.kordamp.ikonli.feather.Feather;

/** Before the window is handed to a visitor: what he can do, and the word that ends it. */
final class HandOverSheet extends VBox {
    private static final double WIDTH = 480;
    private final Desk desk;

    /**
     * @param ending the word that ends it; empty for none
     * @param turn   hands the window over
     */
    HandOverSheet(Desk desk, StringProperty ending, Runnable turn) {
        super(16);
        this.desk = desk;
        setPrefWidth(WIDTH);
        var words = new Label(Messages.of("villageboard.visitor.words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var word = new PasswordField();
        word.setId("visitor-word");
        word.setPromptText(Messages.of("villageboard.visitor.prompt"));
        word.textProperty().bindBidirectional(ending);
        var form = new Form().add(Messages.of("villageboard.visitor.word"), word, field -> field.hint(Messages.of("villageboard.visitor.hint")));
        var foot = new HBox(8, Buttons.of(Action.of(Messages.of("ui.dialog.back"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("villageboard.visitor.turn"), Feather.MAXIMIZE, turn)));
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(words, form.node(), foot);
    }

    void open() {
        desk.sheets().open(Messages.of("villageboard.consult.visitor"), this);
        lookup("#visitor-word").requestFocus();
    }
}
