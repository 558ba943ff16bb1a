package org.gongkailan.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of pages into lines and words, as the eye does. */
final class PdfLines {
    /** Letters whose bases differ by less than this share of their height stand on one line. */
    private static final double SAME_LINE = 0.5;
    /** A gap wider than this share of a letter's width divides words. */
    private static final double GAP = 0.6;

    private PdfLines() {
    }

    static List<PdfLine> of(List<PdfText.Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(PdfText.Glyph::page).thenComparingDouble(PdfText.Glyph::base));
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<PdfText.Glyph>();
        for (PdfText.Glyph glyph : sorted) {
            if (!line.isEmpty() && !sameLine(line.getFirst(), glyph)) {
                lines.add(line(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static boolean sameLine(PdfText.Glyph first, PdfText.Glyph other) {
        return first.page() == other.page()
                && Math.abs(other.base() - first.base()) < SAME_LINE * Math.max(first.size(), other.size());
    }

    private static PdfLine line(List<PdfText.Glyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(PdfText.Glyph::left));
        var words = new ArrayList<PdfWord>();
        var text = new StringBuilder();
        double left = 0;
        double right = 0;
        for (PdfText.Glyph glyph : glyphs) {
            double width = glyph.right() - glyph.left();
            if (!text.isEmpty() && glyph.left() - right > GAP * width) {
                words.add(new PdfWord(left, right, text.toString()));
                text.setLength(0);
            }
            // Some programs draw a letter twice to make it bold.
            boolean again = !text.isEmpty() && glyph.left() < right - width / 2 && text.toString().endsWith(glyph.text());
            if (text.isEmpty()) {
                left = glyph.left();
                right = left;
            }
            if (!again) {
                text.append(glyph.text());
            }
            right = Math.max(right, glyph.right());
        }
        words.add(new PdfWord(left, right, text.toString()));
        return new PdfLine(glyphs.getFirst().page(), glyphs.getFirst().base(), words);
    }
}
