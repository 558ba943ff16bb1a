package org.gongkailan.officefile;

import java.math.BigDecimal;
import java.math.MathContext;

/** Text of cells freed of what nobody sees, and numbers as people write them. */
final class CellText {
    private static final int EXCEL_DIGITS = 15;

    private CellText() {
    }

    /**
     * The visible text: no-break spaces become spaces, invisible and direction-changing characters go, every line is
     * stripped, empty lines at both ends go.
     */
    static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        int line = 0;
        for (int at = 0; at < raw.length(); ) {
            int c = raw.codePointAt(at);
            at += Character.charCount(c);
            if (endsLine(c)) {
                at += c == '\r' && at < raw.length() && raw.charAt(at) == '\n' ? 1 : 0;
                stripEnd(text, line);
                text.append('\n');
                line = text.length();
            } else {
                int shown = visible(c);
                if (shown >= 0 && (text.length() > line || !Character.isWhitespace(shown))) {
                    text.appendCodePoint(shown);
                }
            }
        }
        return text.toString().strip();
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static void stripEnd(StringBuilder text, int line) {
        int end = text.length();
        while (end > line && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    // Nearly every cell is: no need to copy it.
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (endsLine(c) || visible(c) != c || Character.isSurrogate(c)) {
                return false;
            }
        }
        return raw.isEmpty() || !Character.isWhitespace(raw.charAt(0))
                && !Character.isWhitespace(raw.charAt(raw.length() - 1));
    }

    /** The character to show for a character, or -1 for none. */
    private static int visible(int c) {
        if (c == '\t' || c == '\u00a0' || c == '\u2007' || c == '\u202f') {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> -1;
            default -> c == '\ufffe' || c == '\uffff' ? -1 : c;
        };
    }

    /**
     * A stored number as plain digits, never 4.3E17. Fractions are rounded to the 15 digits that Excel itself shows,
     * since it stores 45.16 as 45.159999999999997. What is no number is returned as it is.
     */
    static String number(String raw) {
        if (raw.indexOf('.') < 0 && raw.indexOf('E') < 0 && raw.indexOf('e') < 0) {
            return raw;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (Math.abs((long) value.scale()) > 400) {
            return raw; // beyond what a spreadsheet can hold: plain digits would fill the memory
        }
        BigDecimal shown = value.stripTrailingZeros();
        return (shown.scale() > 0 ? shown.round(new MathContext(EXCEL_DIGITS)) : shown).stripTrailingZeros()
                .toPlainString();
    }
}
