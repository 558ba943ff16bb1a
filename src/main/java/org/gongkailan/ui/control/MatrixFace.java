package org.gongkailan.ui.control;

import java.util.Objects;

/**
 * What one cell of a {@link Matrix} says.
 *
 * @param text   its words or figure; empty for nothing to say
 * @param style  style class of its ground, {@code depth-1} to {@code depth-4} or that of a {@link Tone}; empty for none
 * @param spoken the cell in one sentence, for its tip and the screen reader
 */
public record MatrixFace(String text, String style, String spoken) {
    public MatrixFace {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
        Objects.requireNonNull(spoken);
    }

    /** A figure, the deeper coloured the more it is of the whole: depth 0 to 4. */
    public static MatrixFace deep(String text, int depth, String spoken) {
        return new MatrixFace(text, depth == 0 ? "" : "depth-" + depth, spoken);
    }

    /** A state in a word. */
    public static MatrixFace toned(String text, Tone tone, String spoken) {
        return new MatrixFace(text, tone.styleClass(), spoken);
    }
}
