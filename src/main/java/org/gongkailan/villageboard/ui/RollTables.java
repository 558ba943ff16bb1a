package org.gongkailan.villageboard.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;

/** The tables of a roll, each to be posted or left out; there only if there are several. */
final class RollTables extends VBox {
    private final RollModel rolls;

    RollTables(RollModel rolls) {
        super(6);
        this.rolls = rolls;
        getStyleClass().add("roll-tables");
        rolls.tables.addListener((ListChangeListener<RollModel.Choice>) change -> show());
        show();
    }

    private void show() {
        boolean several = rolls.tables.size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().setAll(new Label(Messages.of("villageboard.tables.title", rolls.tables.size())));
        rolls.tables.forEach(table -> getChildren().add(line(table)));
    }

    private static CheckBox line(RollModel.Choice choice) {
        var table = choice.table();
        var line = new CheckBox(Messages.of("villageboard.tables.line", table.title().isEmpty() ? table.sheet() : table.title(),
                table.sheet(), choice.rows(), Yuan.plain(choice.total())));
        line.setWrapText(true);
        line.selectedProperty().bindBidirectional(choice.posted());
        return line;
    }
}
