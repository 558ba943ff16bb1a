package org.gongkailan.officefile;

import java.util.Objects;

/**
 * One cell of a {@link Grid}, standing in the first of the squares it covers.
 *
 * @param row        of its first square, from 0
 * @param column     of its first square, from 0
 * @param rowSpan    squares covered downwards, at least 1
 * @param columnSpan squares covered to the right, at least 1
 * @param text       cleaned text, lines divided by {@code \n}; never null
 * @param kind       what the file stores
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, String text, CellKind kind) {
    public GridCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }

    /** An empty cell of one square. */
    static GridCell blank(int row, int column) {
        return new GridCell(row, column, 1, 1, "", CellKind.BLANK);
    }

    /** Whether it covers more than one square. */
    public boolean merged() {
        return rowSpan > 1 || columnSpan > 1;
    }

    GridCell spanning(int rows, int columns) {
        return new GridCell(row, column, rows, columns, text, kind);
    }
}
