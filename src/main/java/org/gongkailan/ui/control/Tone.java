package org.gongkailan.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a colour says, everywhere the same: red only for what is wrong, amber for soon, green for done. */
public enum Tone {
    /** Nothing to say. */
    NEUTRAL,
    /** Worth the eye. */
    ACCENT,
    /** Done, in order. */
    GOOD,
    /** Soon, or to be looked at. */
    SOON,
    /** Wrong or overdue. */
    BAD;

    private final PseudoClass state = PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));

    /** The style class of the control stylesheet. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /** Gives a control this tone and no other, as a state, which costs less to change than a style class. */
    void putOn(Node control) {
        for (Tone tone : values()) {
            control.pseudoClassStateChanged(tone.state, tone == this);
        }
    }
}
