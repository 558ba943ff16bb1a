package org.gongkailan.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;

/**
 * A table as a grid in which every square belongs to exactly one cell. Spans that reach past the table, out of its
 * heads, or into another cell are cut; squares that no cell covers get an empty one.
 */
final class TableGrid {
    private final Square[][] squares;
    private final int headRows;
    final int columns;

    /** A cell and the part of the grid it covers. */
    record Square(Cell cell, int row, int column, int rows, int columns) {
        int lastRow() {
            return row + rows - 1;
        }

        // A cell may be written twice in one table: its place is what makes it this one.
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return row * 31 + column;
        }
    }

    TableGrid(Table table) {
        headRows = Math.min(table.headRows(), table.rows().size());
        columns = columns(table);
        squares = new Square[table.rows().size()][columns];
        for (int row = 0; row < squares.length; row++) {
            place(table.rows().get(row), row);
        }
    }

    private static int columns(Table table) {
        int widest = table.widths().size();
        if (widest > 0) {
            return widest;
        }
        return Math.max(1, table.rows().stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Cell::colSpan).sum()).max().orElse(1));
    }

    private void place(Row row, int index) {
        int column = 0;
        Style style = row.cells().isEmpty() ? Style.of(Typeface.SONG, 10.5) : row.cells().getFirst().style();
        for (Cell cell : row.cells()) {
            column = free(index, column);
            if (column == columns) {
                throw new IllegalArgumentException("Row " + index + " has more cells than the table has columns");
            }
            column = put(cell, index, column);
        }
        for (int rest = free(index, 0); rest < columns; rest = free(index, rest)) {
            put(Cell.of("", style), index, rest);
        }
    }

    private int free(int row, int from) {
        int column = from;
        while (column < columns && squares[row][column] != null) {
            column++;
        }
        return column;
    }

    private int put(Cell cell, int row, int column) {
        int end = column + 1;
        while (end < columns && end < column + cell.colSpan() && squares[row][end] == null) {
            end++;
        }
        int lastRow = row < headRows ? headRows : squares.length;
        int rows = Math.min(cell.rowSpan(), lastRow - row);
        var square = new Square(cell, row, column, rows, end - column);
        for (int r = row; r < row + rows; r++) {
            Arrays.fill(squares[r], column, end, square);
        }
        return end;
    }

    int rows() {
        return squares.length;
    }

    Square at(int row, int column) {
        return squares[row][column];
    }

    /** The cells that cover squares of a row, left to right. */
    List<Square> across(int row) {
        var across = new ArrayList<Square>(columns);
        for (int column = 0; column < columns; column += squares[row][column].columns()) {
            across.add(squares[row][column]);
        }
        return across;
    }
}
