package org.gongkailan.typeset;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;

/**
 * Breaks one text into lines of a width, in points. Pure: the same text gives the same lines. A mark that must not
 * begin a line is squeezed into the line before, or takes the character before it along; words and numbers stay whole
 * unless they alone are wider than the line.
 */
final class LineBreaker {
    private static final double TOLERANCE = 0.01;
    private static final int WIDE_COLUMN = 15;
    /** What is longer is a word without end; looking for its end would take forever. */
    private static final int LONGEST_WORD = 200;
    private final Glyphs text;
    private final Squeeze squeeze;
    private final double width;
    private final Align align;

    private LineBreaker(Glyphs text, double width, Align align) {
        this.text = text;
        this.squeeze = new Squeeze(text);
        this.width = width;
        this.align = align;
    }

    /** The lines of a text; at least one, which may be empty. */
    static List<Line> lines(Glyphs text, double width, double indent, Align align) {
        return new LineBreaker(text, width, align).lines(indent);
    }

    private List<Line> lines(double indent) {
        var lines = new ArrayList<Line>(1);
        double lead = Math.min(indent, width / 2);
        int start = 0;
        while (start < text.length || lines.isEmpty()) {
            int end = end(start, lead);
            boolean hard = end == text.length || text.breaksLineAt(end);
            lines.add(place(start, hard ? end : withoutSpaces(start, end), lead, hard));
            start = hard ? end + 1 : afterSpaces(end);
            lead = 0;
        }
        if (text.length > 0 && text.breaksLineAt(text.length - 1)) {
            lines.add(place(text.length, text.length, 0, true));
        }
        return lines;
    }

    private int withoutSpaces(int start, int end) {
        int last = end;
        while (last > start && Characters.isSpace(text.codePoints[last - 1])) {
            last--;
        }
        return last;
    }

    private int afterSpaces(int index) {
        int next = index;
        while (next < text.length && Characters.isSpace(text.codePoints[next])) {
            next++;
        }
        return next;
    }

    // The place before which the line that begins at start ends.
    private int end(int start, double lead) {
        double x = lead;
        int lastBreak = start;
        double atLastBreak = lead;
        for (int i = start; i < text.length; i++) {
            if (text.breaksLineAt(i)) {
                return i;
            }
            if (i > start && BreakRules.mayBreak(text, i)) {
                lastBreak = i;
                atLastBreak = x;
            }
            x += squeeze.advance(i);
            if (x > width + TOLERANCE && i > start && !Characters.isSpace(text.codePoints[i])) {
                return overflow(start, i, lastBreak, lead, atLastBreak);
            }
        }
        return text.length;
    }

    // The glyph at i does not fit.
    private int overflow(int start, int i, int lastBreak, double lead, double atLastBreak) {
        if (lastBreak == i) {
            return i;
        }
        int next = nextBreak(i);
        if (squeeze.fits(start, next, width - lead + TOLERANCE)) {
            return next;
        }
        int wordStart = wordStart(start, i);
        double word = squeeze.width(wordStart, wordEnd(i));
        boolean wordFits = word <= width + TOLERANCE && !leavesHole(word, atLastBreak, i);
        if (wordFits && lastBreak > start && squeeze.width(lastBreak, next) <= width + TOLERANCE) {
            return lastBreak;
        }
        return wordFits ? betweenWords(start, i) : insideWord(start, wordStart, i);
    }

    private int nextBreak(int index) {
        int next = index + 1;
        while (next < text.length && next < index + LONGEST_WORD && !text.breaksLineAt(next)
                && !Characters.isSpace(text.codePoints[next]) && !BreakRules.mayBreak(text, next)) {
            next++;
        }
        return next;
    }

    private int wordStart(int start, int index) {
        int from = index;
        while (from > start && BreakRules.insideWord(text, from)) {
            from--;
        }
        return from;
    }

    private int wordEnd(int index) {
        int to = index + 1;
        while (to < text.length && to < index + LONGEST_WORD && BreakRules.insideWord(text, to)) {
            to++;
        }
        return to;
    }

    // A long address moved whole to the next line would leave a wide column half empty.
    private boolean leavesHole(double word, double filled, int i) {
        return width > WIDE_COLUMN * text.styles[i].size() && word > 0.5 * width && filled < 0.7 * width;
    }

    // What belongs together is wider than the column: numbers part from their units before a number is torn.
    private int betweenWords(int start, int overflowing) {
        for (int end = overflowing; end > start; end--) {
            if (BreakRules.punctuationAllows(text, end) && !BreakRules.insideWord(text, end)) {
                return end;
            }
        }
        return insideWord(start, start, overflowing);
    }

    private int insideWord(int start, int wordStart, int overflowing) {
        int half = wordStart + (overflowing - wordStart) / 2;
        for (int end = overflowing; end > half; end--) {
            if (BreakRules.easesWord(text.codePoints[end - 1]) && BreakRules.punctuationAllows(text, end)) {
                return end;
            }
        }
        for (int end = overflowing; end > start; end--) {
            if (BreakRules.punctuationAllows(text, end)) {
                return end;
            }
        }
        return overflowing;
    }

    private Line place(int from, int to, double lead, boolean lastOfParagraph) {
        var x = new float[to - from];
        double end = squeeze.place(from, to, lead, width, x);
        double room = width - end;
        if (room <= TOLERANCE) {
            return new Line(text, from, to, x, end);
        }
        return switch (align) {
            case LEFT -> new Line(text, from, to, x, end);
            case CENTER -> moved(from, to, x, room / 2, end);
            case RIGHT -> moved(from, to, x, room, end);
            case JUSTIFY -> lastOfParagraph ? new Line(text, from, to, x, end) : stretched(from, to, x, room, end);
        };
    }

    private Line moved(int from, int to, float[] x, double by, double width) {
        for (int i = 0; i < x.length; i++) {
            x[i] += (float) by;
        }
        return new Line(text, from, to, x, width);
    }

    private Line stretched(int from, int to, float[] x, double room, double end) {
        int gaps = 0;
        for (int i = from + 1; i < to; i++) {
            gaps += stretches(i) ? 1 : 0;
        }
        if (gaps == 0 || room / gaps > 0.6 * text.size(from, to)) {
            return new Line(text, from, to, x, end);
        }
        int passed = 0;
        for (int i = from + 1; i < to; i++) {
            passed += stretches(i) ? 1 : 0;
            x[i - from] += (float) (room * passed / gaps);
        }
        return new Line(text, from, to, x, width);
    }

    // Between Chinese characters and at spaces, never inside words, numbers, dashes or below accents.
    private boolean stretches(int i) {
        int before = text.codePoints[i - 1];
        int after = text.codePoints[i];
        return !(Punctuation.word(before) && Punctuation.word(after)) && !Characters.isMark(after)
                && !(before == after && Punctuation.pairs(before));
    }
}
