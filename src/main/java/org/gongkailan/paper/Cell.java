package org.gongkailan.paper;

import java.util.Objects;

/**
 * One cell of a {@link Table}, standing in the first of the grid squares it covers.
 *
 * @param text     the content; {@code \n} breaks the line; never null
 * @param style    how the characters look
 * @param align    where lines stand
 * @param vertical where the text stands when the cell is higher
 * @param rowSpan  grid rows covered, at least 1
 * @param colSpan  grid columns covered, at least 1
 * @param fill     background 0xRRGGBB, or -1 for none
 * @param indent   kept free besides the padding before the text, or after right-aligned text; in points, only on paper
 * @param number   whether the text is a number, or a day such as 2026-11-05, that a spreadsheet should store as one
 */
public record Cell(String text, Style style, Align align, VerticalAlign vertical,
                   int rowSpan, int colSpan, int fill, double indent, boolean number) {
    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
        if (rowSpan < 1 || colSpan < 1) {
            throw new IllegalArgumentException("span " + rowSpan + "x" + colSpan);
        }
    }

    /** Left, middle, one square, no fill. */
    public static Cell of(String text, Style style) {
        return new Cell(text, style, Align.LEFT, VerticalAlign.MIDDLE, 1, 1, -1, 0, false);
    }

    public Cell aligned(Align newAlign) {
        return new Cell(text, style, newAlign, vertical, rowSpan, colSpan, fill, indent, number);
    }

    public Cell vertically(VerticalAlign newVertical) {
        return new Cell(text, style, align, newVertical, rowSpan, colSpan, fill, indent, number);
    }

    public Cell spanning(int rows, int columns) {
        return new Cell(text, style, align, vertical, rows, columns, fill, indent, number);
    }

    public Cell filled(int color) {
        return new Cell(text, style, align, vertical, rowSpan, colSpan, color, indent, number);
    }

    /** The same cell with its text so many points away from where it would begin, or end where it is right-aligned. */
    public Cell indented(double points) {
        return new Cell(text, style, align, vertical, rowSpan, colSpan, fill, points, number);
    }

    /** The same cell as a number: right-aligned, stored as a number by spreadsheets. */
    public Cell asNumber() {
        return new Cell(text, style, Align.RIGHT, vertical, rowSpan, colSpan, fill, indent, true);
    }

    /** The same cell as a day such as 2026-11-05: in the middle, stored as a day by spreadsheets. */
    public Cell asDay() {
        return new Cell(text, style, Align.CENTER, vertical, rowSpan, colSpan, fill, indent, true);
    }
}
