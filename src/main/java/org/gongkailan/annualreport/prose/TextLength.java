package org.gongkailan.annualreport.prose;

/** The length of a text as people count it: every character that is not blank. */
public final class TextLength {
    private TextLength() {
    }

    /** The number of visible characters; blanks of any width and line ends do not count. */
    public static int of(String text) {
        return (int) text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b' && c != '\ufeff')
                .count();
    }
}
