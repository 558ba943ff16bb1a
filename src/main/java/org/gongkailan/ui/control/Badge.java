package org.gongkailan.ui.control;

import java.util.Objects;
import javafx.scene.control.Label;

/**
 * A state in a word or two with its tone, e.g. 已核对 in green.
 *
 * @param text the words; never null
 * @param tone what its colour says
 */
public record Badge(String text, Tone tone) {
    public Badge {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tone);
    }

    /** It as a control. */
    public Label label() {
        Label face = face();
        putOn(face);
        return face;
    }

    /** A control that says nothing yet. */
    static Label face() {
        var face = new Label();
        face.getStyleClass().add("badge");
        face.setMinWidth(Label.USE_PREF_SIZE);
        return face;
    }

    /** Makes a face say this; to be told again and again, as a table tells its cells. */
    void putOn(Label face) {
        face.setText(text);
        tone.putOn(face);
    }
}
