package org.gongkailan.typeset;

/**
 * Decides where the lines of one text end for one width, in points. A mark that must not begin a line is squeezed into
 * the line before, or takes the character before it along; words and numbers stay whole unless they alone are wider
 * than the line.
 */
final class LineEnds {
    private static final double TOLERANCE = 0.01;
    private static final int WIDE_COLUMN = 15;
    /** What is longer is a word without end; looking for its end would take forever. */
    private static final int LONGEST_WORD = 200;
    private static final String PAUSES = "、，；：。？！";
    /** Of a paragraph's last line that has borrowed from the line before, in characters. */
    private static final double MOST_SPARED = 4;
    private final Glyphs text;
    private final Squeeze squeeze;
    private final boolean[] continuing;
    private final double width;
    private boolean tore;

    /**
     * @param continuing for each character, whether it continues a word that should stay whole; null if none does
     */
    LineEnds(Glyphs text, Squeeze squeeze, boolean[] continuing, double width) {
        this.text = text;
        this.squeeze = squeeze;
        this.continuing = continuing;
        this.width = width;
    }

    LineEnds narrowed(double newWidth) {
        return new LineEnds(text, squeeze, continuing, newWidth);
    }

    /** The same where lines end after punctuation only. */
    LineEnds breakingAfterMarks() {
        var inside = new boolean[text.length];
        for (int i = 1; i < text.length; i++) {
            inside[i] = PAUSES.indexOf(text.codePoints[i - 1]) < 0;
        }
        return new LineEnds(text, squeeze, inside, width);
    }

    /** Whether anything so far had to be broken where it should not be. */
    boolean tore() {
        return tore;
    }

    /** How many lines there are from one that begins at {@code start} to the author's next line break. */
    int count(int start) {
        int count = 0;
        int at = start;
        do {
            int end = end(at, 0);
            count++;
            if (end == text.length || text.breaksLineAt(end)) {
                break;
            }
            at = after(end);
        } while (at < text.length);
        return count;
    }

    /** Where the next line begins if one ends before {@code end}: after the author's break, or after the blanks. */
    int after(int end) {
        if (end == text.length || text.breaksLineAt(end)) {
            return end + 1;
        }
        int next = end;
        while (next < text.length && Characters.isSpace(text.codePoints[next])) {
            next++;
        }
        return next;
    }

    /** The same end; or one a character or two earlier, where a single one with its mark would stand on the last line. */
    int sparingLoneCharacter(int start, int end) {
        if (width < WIDE_COLUMN * text.styles[start].size()) {
            return end;
        }
        int last = after(end);
        for (int characters = 0; last < text.length && !text.breaksLineAt(last); last++) {
            characters += Punctuation.neverFirst(text.codePoints[last]) ? 0 : 1;
            if (characters > 1) {
                return end;
            }
        }
        int earlier = end - 1;
        while (earlier > start && !mayBreak(earlier)) {
            earlier--;
        }
        return earlier > start && squeeze.width(earlier, last) <= MOST_SPARED * text.styles[end].size() ? earlier : end;
    }

    private boolean mayBreak(int index) {
        return BreakRules.mayBreak(text, index) && (continuing == null || !continuing[index]);
    }

    /** The place before which the line ends that begins at {@code start}, after a lead in points. */
    int end(int start, double lead) {
        double x = lead;
        int lastBreak = start;
        double atLastBreak = lead;
        for (int i = start; i < text.length; i++) {
            if (text.breaksLineAt(i)) {
                return i;
            }
            if (i > start && mayBreak(i)) {
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
        tore = true;
        return wordFits ? betweenWords(start, i) : insideWord(start, wordStart, i);
    }

    private int nextBreak(int index) {
        int next = index + 1;
        while (next < text.length && next < index + LONGEST_WORD && !text.breaksLineAt(next)
                && !Characters.isSpace(text.codePoints[next]) && !mayBreak(next)) {
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
}
