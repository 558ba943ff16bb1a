package org.gongkailan.ui.control;

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

    /** The style class of the control stylesheet. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
