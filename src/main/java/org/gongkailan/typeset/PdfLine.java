package org.gongkailan.typeset;

import java.util.List;

/**
 * A line of a page.
 *
 * @param page  from 1
 * @param base  of its letters, in points from the upper edge
 * @param words from left to right, at least one
 */
public record PdfLine(int page, double base, List<PdfWord> words) {
    public PdfLine {
        words = List.copyOf(words);
    }

    /** The whole line; a gap is a blank only between Latin letters or digits, as Chinese has none. */
    public String text() {
        var text = new StringBuilder();
        for (PdfWord word : words) {
            boolean blank = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(word.text().charAt(0));
            text.append(blank ? " " : "").append(word.text());
        }
        return text.toString();
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** Where its first word begins. */
    public double left() {
        return words.getFirst().left();
    }

    /** Where its last word ends. */
    public double right() {
        return words.getLast().right();
    }
}
