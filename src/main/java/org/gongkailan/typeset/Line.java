package org.gongkailan.typeset;

/**
 * One line: which characters of a text stand where.
 *
 * @param text  the text it is part of
 * @param from  its first character
 * @param to    past its last character that shows
 * @param x     where each glyph is put, in points from the left edge of the column; as long as the line
 * @param width of the line with its indent, in points
 */
record Line(Glyphs text, int from, int to, float[] x, double width) {
    /** The characters that show. */
    String shown() {
        return text.text(from, to);
    }

    /** The largest size in it, in points. */
    double size() {
        return text.size(from, to);
    }
}
