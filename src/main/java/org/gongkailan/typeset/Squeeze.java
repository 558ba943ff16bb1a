package org.gongkailan.typeset;

/**
 * How wide each character of a text stands in a line. Full-width marks are half empty: where two meet, the empty half
 * between them goes at once; where a line is too full, as much goes as is needed.
 */
final class Squeeze {
    private static final double HALF = 0.5;
    private static final double MOST_PER_LINE = 1.0;
    private final Glyphs text;
    /** The part of each advance that is gone because of a neighbour, in points; null where no two marks meet. */
    private final float[] gone;
    private final boolean anyMarks;

    Squeeze(Glyphs text) {
        this.text = text;
        boolean marks = false;
        float[] trimmed = null;
        for (int i = 0; i < text.length; i++) {
            if (half(i) > 0) {
                marks = true;
                if (meetsMark(i)) {
                    trimmed = trimmed == null ? new float[text.length] : trimmed;
                    trimmed[i] = (float) half(i);
                }
            }
        }
        gone = trimmed;
        anyMarks = marks;
    }

    // A closing mark gives way to any mark after it, an opening one to an opening one before it.
    private boolean meetsMark(int i) {
        int mark = text.codePoints[i];
        if (Punctuation.closing(mark)) {
            return i + 1 < text.length && half(i + 1) > 0;
        }
        return i > 0 && half(i - 1) > 0 && Punctuation.opening(text.codePoints[i - 1]);
    }

    /** The empty half of a full-width mark, in points; 0 of anything else. */
    private double half(int i) {
        int c = text.codePoints[i];
        boolean mark = c >= 0x2018 && (Punctuation.closing(c) || Punctuation.opening(c));
        return mark && text.advances[i] > 0.95 * text.styles[i].size() ? HALF * text.styles[i].size() : 0;
    }

    private double gone(int i) {
        return gone == null ? 0 : gone[i];
    }

    double advance(int i) {
        return text.advances[i] - gone(i);
    }

    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advance(i);
        }
        return width;
    }

    /** Whether a stretch fits a width once its marks are squeezed, by no more than one em in all. */
    boolean fits(int from, int to, double width) {
        double over = width(from, to) - width;
        return over <= 0 || anyMarks && over <= Math.min(room(from, to), MOST_PER_LINE * text.size(from, to));
    }

    private double room(int from, int to) {
        double room = 0;
        for (int i = from; i < to; i++) {
            room += half(i) - gone(i);
        }
        return room;
    }

    /**
     * Puts the glyphs of a line after its lead, squeezed if the line would be wider than the width.
     *
     * @param x receives where each glyph stands
     * @return where the line ends
     */
    double place(int from, int to, double lead, double width, float[] x) {
        double over = anyMarks ? lead + width(from, to) - width : 0;
        double share = over > 0 ? Math.min(1, over / Math.max(room(from, to), 1e-6)) : 0;
        double pen = lead;
        for (int i = from; i < to; i++) {
            double lost = anyMarks ? gone(i) + share * (half(i) - gone(i)) : 0;
            x[i - from] = (float) (Punctuation.opening(text.codePoints[i]) ? pen - lost : pen);
            pen += text.advances[i] - lost;
        }
        return pen;
    }
}
