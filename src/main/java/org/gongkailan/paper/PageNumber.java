package org.gongkailan.paper;

/**
 * The line at the foot of each page.
 *
 * @param pattern  {@code {page}} and {@code {pages}} stand for the numbers, e.g. {@code — {page} —}; empty for none
 * @param align    where it stands
 * @param mirrored whether it changes sides on even pages and stands one character in from the edge, as GB/T 9704-2012,
 *                 7.5 has it: odd pages right, even pages left
 */
public record PageNumber(String pattern, Style style, Align align, boolean mirrored) {
    /** The same place on every page. */
    public PageNumber(String pattern, Style style, Align align) {
        this(pattern, style, align, false);
    }

    /** The page number of official documents: — 1 —, 14 point, right on odd pages and left on even ones. */
    public static PageNumber official() {
        return new PageNumber("\u2014 {page} \u2014", Style.of(Typeface.SONG, 14), Align.RIGHT, true);
    }

    /** Where it stands on a page, counted from 1. */
    public Align on(int page) {
        boolean turned = mirrored && page % 2 == 0;
        return turned && align == Align.RIGHT ? Align.LEFT : turned && align == Align.LEFT ? Align.RIGHT : align;
    }

    /** How far it stands in from the edge of the text, in points. */
    public double inset() {
        return mirrored ? style.size() : 0;
    }
}
