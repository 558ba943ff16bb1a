package org.gongkailan.officefile.write;

import org.gongkailan.paper.Style;

/** Estimates how much room text takes, without the font: Chinese characters are square, others about half. */
final class TextRoom {
    /** 宋体 needs 1.25, the Noto fonts that replace it on Linux 1.45. */
    private static final double LEADING = 1.45;

    private TextRoom() {
    }

    /** Height in points of text broken into lines of a width. */
    static double height(String text, Style style, double width) {
        return lines(text, style, width) * style.size() * LEADING;
    }

    static int lines(String text, Style style, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += wrapped(line, style, Math.max(width, style.size()));
        }
        return lines;
    }

    private static int wrapped(String line, Style style, double width) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            double advance = advance(line.codePointAt(i)) * style.size();
            if (used + advance > width) {
                lines++;
                used = 0;
            }
            used += advance;
        }
        return lines;
    }

    private static double advance(int c) {
        return c < 0x2000 ? c >= 'A' && c <= 'Z' ? 0.65 : 0.52 : 1;
    }
}
