package org.gongkailan.paper;

import java.util.Objects;

/**
 * How characters look. Complete and immutable; variations are copies.
 *
 * @param face  the typeface
 * @param size  in points, greater than 0
 * @param bold  whether bold
 * @param color 0xRRGGBB
 */
public record Style(Typeface face, double size, boolean bold, int color) {
    public Style {
        Objects.requireNonNull(face);
        if (!(size > 0)) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    /** Black, regular. */
    public static Style of(Typeface face, double size) {
        return new Style(face, size, false, 0);
    }

    public Style asBold() {
        return new Style(face, size, true, color);
    }

    public Style withSize(double newSize) {
        return new Style(face, newSize, bold, color);
    }
}
