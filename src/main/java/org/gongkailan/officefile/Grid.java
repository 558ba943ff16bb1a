package org.gongkailan.officefile;

import java.util.BitSet;
import java.util.List;
import org.gongkailan.finding.Place;

/**
 * A table as read from a file: squares in rows and columns, some of them covered by one merged cell. Immutable. Row
 * and column numbers start at 0 and are the file's own (a sheet's blank first rows are counted), trailing blank rows
 * and columns are not.
 */
public final class Grid {
    private final String name;
    private final boolean hidden;
    private final List<String> heading;
    private final GridPlaces places;
    private final GridCell[][] squares;
    private final int columnCount;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    Grid(GridBuilder from, GridCell[][] squares, int columnCount) {
        this.name = from.name();
        this.hidden = from.hidden();
        this.heading = List.copyOf(from.heading());
        this.places = from.places();
        this.squares = squares;
        this.columnCount = columnCount;
        this.hiddenRows = from.hiddenRows();
        this.hiddenColumns = from.hiddenColumns();
    }

    /** The sheet's name; of a table in a page, its caption or the line before it. */
    public String name() {
        return name;
    }

    /** Whether the whole sheet is hidden. */
    public boolean hidden() {
        return hidden;
    }

    /** The lines of text that stand before a table in a page, top to bottom; empty for sheets. */
    public List<String> heading() {
        return heading;
    }

    public int rowCount() {
        return squares.length;
    }

    public int columnCount() {
        return columnCount;
    }

    /** The text a reader sees in a square: of the cell that covers it. Empty outside the grid; never null. */
    public String text(int row, int column) {
        return anchor(row, column).text();
    }

    /** What the file stores in the cell that covers a square. */
    public CellKind kind(int row, int column) {
        return anchor(row, column).kind();
    }

    /** The cell that covers a square; a blank one of one square where the file has none. */
    public GridCell anchor(int row, int column) {
        if (row < 0 || row >= squares.length || column < 0 || column >= squares[row].length
                || squares[row][column] == null) {
            return GridCell.blank(row, column);
        }
        return squares[row][column];
    }

    /** Whether a cell starts in this square rather than reaching into it. */
    public boolean isAnchor(int row, int column) {
        GridCell cell = anchor(row, column);
        return cell.row() == row && cell.column() == column;
    }

    /** Whether the file hides the row. */
    public boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    /** Whether the file hides the column. */
    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** Where a square is: {@code Sheet1!C7}; in a page the table's number stands for the sheet. */
    public Place place(int row, int column) {
        return places.at(row, column);
    }
}
