package org.gongkailan.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.gongkailan.text.Messages;

/** The keys of the program on one sheet. */
final class HelpSheet {
    private HelpSheet() {
    }

    static void open(Desk desk) {
        var grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        String[] lines = Messages.of("ui.help.keys").split("\\|");
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].split("=", 2);
            var keys = new Label(parts[0].strip());
            keys.getStyleClass().add("keys");
            grid.addRow(i, keys, new Label(parts[1].strip()));
        }
        desk.sheets().open(Messages.of("ui.help.title"), grid);
    }
}
