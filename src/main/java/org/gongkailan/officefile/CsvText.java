package org.gongkailan.officefile;

import java.io.IOException;
import java.io.Reader;
import org.gongkailan.finding.UserProblem;

/** Values divided by one character, with quotes as RFC 4180 has them and Excel writes them. */
final class CsvText {
    private static final int END = -1;

    private final String file;
    private final Reader text;
    private final char divider;
    /** The next character; {@link #END} where there is none. */
    private int next;

    /** Takes the values in the order of the file; rows and columns from 0. */
    interface Values {
        void value(int row, int column, String value);
    }

    /**
     * Values that have not been read yet.
     *
     * @param file for sentences
     */
    CsvText(String file, Reader text, char divider) {
        this.file = file;
        this.text = text;
        this.divider = divider;
    }

    void read(Values values) {
        int row = 0;
        int column = 0;
        step();
        while (next != END) {
            values.value(row, column, nextValue());
            if (next == divider) {
                column++;
                step();
            } else {
                endLine();
                row++;
                column = 0;
            }
        }
    }

    private void step() {
        try {
            next = text.read();
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", file);
        }
    }

    private void endLine() {
        int end = next;
        step();
        if (end == '\r' && next == '\n') {
            step();
        }
    }

    private String nextValue() {
        var value = new StringBuilder();
        boolean quoted = next == '"';
        if (quoted) {
            step();
        }
        while (next != END && (quoted || !endsValue())) {
            int c = next;
            step();
            if (c != '"' || !quoted) {
                append(value, c);
            } else if (next == '"') {
                append(value, c);
                step();
            } else {
                quoted = false;
            }
        }
        return value.toString();
    }

    // A quote that is never closed would take the rest of the file for one value.
    private void append(StringBuilder value, int c) {
        if (value.length() == GridLimits.LONGEST_TEXT) {
            throw new UserProblem("file.cell-huge", file, GridLimits.LONGEST_TEXT);
        }
        value.append((char) c);
    }

    private boolean endsValue() {
        return next == divider || next == '\n' || next == '\r';
    }
}
