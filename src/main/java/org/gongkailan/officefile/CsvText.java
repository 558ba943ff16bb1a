package org.gongkailan.officefile;

/** Values divided by one character, with quotes as RFC 4180 has them and Excel writes them. */
final class CsvText {
    private final String text;
    private final char divider;
    private int at;

    /** Takes the values in the order of the file; rows and columns from 0. */
    interface Values {
        void value(int row, int column, String value);
    }

    CsvText(String text, char divider) {
        this.text = text;
        this.divider = divider;
    }

    void read(Values values) {
        int row = 0;
        int column = 0;
        while (at < text.length()) {
            values.value(row, column, nextValue());
            if (at < text.length() && text.charAt(at) == divider) {
                column++;
            } else {
                endLine();
                row++;
                column = 0;
            }
            at++;
        }
    }

    private void endLine() {
        if (text.startsWith("\r\n", at)) {
            at++;
        }
    }

    private String nextValue() {
        var value = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length() && (quoted || !endsValue(text.charAt(at)))) {
            char c = text.charAt(at++);
            if (c != '"' || !quoted) {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append(text.charAt(at++));
            } else {
                quoted = false;
            }
        }
        return value.toString();
    }

    private boolean endsValue(char c) {
        return c == divider || c == '\n' || c == '\r';
    }
}
