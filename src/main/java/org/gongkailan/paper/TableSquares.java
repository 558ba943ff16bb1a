package org.gongkailan.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a {@link Table} laid on its grid: every square belongs to exactly one cell. Spans that reach past the
 * table, out of its heads or into another cell are cut; squares that no cell covers get an empty one.
 */
public final class TableSquares {
    private final Square[][] squares;
    private final int columns;
    private final int headRows;

    /** A cell and the part of the grid it covers; rows and columns count from 0. */
    public record Square(Cell cell, int row, int column, int rows, int columns) {
        /** The last row it covers. */
        public int lastRow() {
            return row + rows - 1;
        }

        /** Whether the cell starts in this square. */
        public boolean startsAt(int atRow, int atColumn) {
            return row == atRow && column == atColumn;
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

    public TableSquares(Table table) {
        columns = columns(table);
        headRows = Math.min(table.headRows(), table.rows().size());
        squares = new Square[table.rows().size()][columns];
        for (int row = 0; row < squares.length; row++) {
            place(table.rows().get(row), row);
        }
    }

    public int rowCount() {
        return squares.length;
    }

    public int columnCount() {
        return columns;
    }

    /** The cell that covers a square. */
    public Square at(int row, int column) {
        return squares[row][column];
    }

    /** The cells that start in a row, left to right. */
    public List<Square> startingIn(int row) {
        var starting = new ArrayList<Square>();
        for (int column = 0; column < columns; column++) {
            if (squares[row][column].startsAt(row, column)) {
                starting.add(squares[row][column]);
            }
        }
        return starting;
    }

    /** The cells that cover squares of a row, left to right, wherever they start. */
    public List<Square> across(int row) {
        var across = new ArrayList<Square>(columns);
        for (int column = 0; column < columns; column += squares[row][column].columns()) {
            across.add(squares[row][column]);
        }
        return across;
    }

    private static int columns(Table table) {
        int given = table.widths().size();
        return given > 0 ? given : Math.max(1, table.rows().stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Cell::colSpan).sum()).max().orElse(1));
    }

    private void place(Row row, int index) {
        int column = 0;
        for (Cell cell : row.cells()) {
            column = free(index, column);
            if (column == columns) {
                throw new IllegalArgumentException("Row " + index + " has more cells than the table has columns");
            }
            column = put(cell, index, column);
        }
        Style style = row.cells().isEmpty() ? Style.of(Typeface.SONG, 10.5) : row.cells().getFirst().style();
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
        int right = column + 1;
        while (right < Math.min(column + cell.colSpan(), columns) && squares[row][right] == null) {
            right++;
        }
        int last = row < headRows ? headRows : squares.length;
        int rows = Math.min(cell.rowSpan(), last - row);
        var square = new Square(cell, row, column, rows, right - column);
        for (int r = row; r < row + rows; r++) {
            Arrays.fill(squares[r], column, right, square);
        }
        return right;
    }
}
