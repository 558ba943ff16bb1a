package org.gongkailan.typeset;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;

/**
 * Breaks one text into lines of a width, in points, and puts its glyphs on them. Pure: the same text gives the same
 * lines. Centred lines are balanced; justified ones are stretched to the margin and leave no single character on a line of its own.
 */
final class LineBreaker {
    private static final double TOLERANCE = 0.01;
    private static final int MOST_BALANCED = 4;
    private final Glyphs text;
    private final Squeeze squeeze;
    private final double width;
    private final Align align;
    private final LineEnds wide;

    private LineBreaker(Glyphs text, double width, Align align) {
        this.text = text;
        this.squeeze = new Squeeze(text);
        this.width = width;
        this.align = align;
        boolean heading = align == Align.CENTER && squeeze.width(0, text.length) > width;
        this.wide = new LineEnds(text, squeeze, heading ? Words.continuing(text) : null, width);
    }

    /** The lines of a text; at least one, which may be empty. */
    static List<Line> lines(Glyphs text, double width, double indent, Align align) {
        return new LineBreaker(text, width, align).lines(indent);
    }

    private List<Line> lines(double indent) {
        var lines = new ArrayList<Line>(1);
        double lead = Math.min(indent, width / 2);
        LineEnds here = wide;
        boolean opens = true;
        int start = 0;
        while (start < text.length || lines.isEmpty()) {
            if (opens && align == Align.CENTER) {
                here = balanced(start);
            }
            int end = here.end(start, lead);
            opens = end == text.length || text.breaksLineAt(end);
            if (align == Align.JUSTIFY && !opens) {
                end = here.sparingLoneCharacter(start, end);
            }
            lines.add(place(start, opens ? end : withoutSpaces(start, end), lead, opens));
            start = here.after(end);
            lead = 0;
        }
        if (text.length > 0 && text.breaksLineAt(text.length - 1)) {
            lines.add(place(text.length, text.length, 0, true));
        }
        return lines;
    }

    // The lines of a heading are of about one length: as narrow as they can be without becoming more; they end after
    // marks such as 、 where that takes no further line.
    private LineEnds balanced(int start) {
        int count = wide.count(start);
        if (count == 1 || count > MOST_BALANCED || wide.tore()) {
            return wide;
        }
        LineEnds marks = wide.breakingAfterMarks();
        LineEnds free = marks.count(start) == count && !marks.tore() ? marks : wide;
        LineEnds best = free;
        double low = 0;
        for (double high = width; high - low > text.first.size() / 10; ) {
            double middle = (low + high) / 2;
            LineEnds narrower = free.narrowed(middle);
            if (narrower.count(start) <= count && !narrower.tore()) {
                best = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private int withoutSpaces(int start, int end) {
        int last = end;
        while (last > start && Characters.isSpace(text.codePoints[last - 1])) {
            last--;
        }
        return last;
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
