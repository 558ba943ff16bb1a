package org.gongkailan.requests.ui;

import javafx.scene.control.Label;

/** Words of second rank. */
final class Quiet {
    private Quiet() {
    }

    /** A sentence that wraps. */
    static Label sentence(String words) {
        var label = new Label(words);
        label.getStyleClass().add("field-hint");
        label.setWrapText(true);
        return label;
    }
}
