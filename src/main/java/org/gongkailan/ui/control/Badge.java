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
        var label = new Label(text);
        label.getStyleClass().addAll("badge", tone.styleClass());
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
