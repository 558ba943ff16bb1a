package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gongkailan.finding.UserProblem;

/** A grid while it is read: cells and merges in any order, checked against the limits as they come. */
final class GridBuilder {
    private static final GridCell[] NO_CELLS = {};
    private static final int REACH = 30;

    private final String file;
    private final String name;
    private final GridPlaces places;
    private final GridLimits limits;
    private final boolean hidden;
    private final List<String> heading = new ArrayList<>();
    private final List<GridCell[]> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int columnCount;

    /** Squares that make one cell. */
    record Merge(int row, int column, int rowSpan, int columnSpan) {
    }

    /**
     * @param file the file's name, for sentences
     * @param name the grid's name, for the grid and for sentences
     */
    GridBuilder(String file, String name, GridPlaces places, GridLimits limits, boolean hidden) {
        this.file = file;
        this.name = name;
        this.places = places;
        this.limits = limits;
        this.hidden = hidden;
    }

    /** Adds a cell; one without text leaves no trace. */
    void put(int row, int column, String text, CellKind kind) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new UserProblem("file.too-many-columns", file, name, limits.columns(),
                    GridPlaces.columnName(column) + (row + 1));
        }
        if (row >= limits.rows()) {
            throw new UserProblem("file.too-many-rows", file, name, limits.rows());
        }
        if (text.length() > GridLimits.LONGEST_TEXT) {
            throw new UserProblem("file.cell-huge", file, GridLimits.LONGEST_TEXT);
        }
        columnCount = Math.max(columnCount, column + 1);
        squaresOf(row, column + 1)[column] = new GridCell(row, column, 1, 1, text, kind);
    }

    void merge(int row, int column, int rowSpan, int columnSpan) {
        if (rowSpan > 1 || columnSpan > 1) {
            merges.add(new Merge(row, column, rowSpan, columnSpan));
        }
    }

    void hideRow(int row) {
        if (row < limits.rows()) {
            hiddenRows.set(row);
        }
    }

    /** Columns from the first to before the second. */
    void hideColumns(int from, int to) {
        if (from >= 0 && from < Math.min(to, limits.columns())) {
            hiddenColumns.set(from, Math.min(to, limits.columns()));
        }
    }

    void head(List<String> lines) {
        heading.addAll(lines);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid build() {
        merges.forEach(this::makeRoom);
        long budget = 4L * rows.size() * columnCount + 1000;
        for (Merge merge : merges) {
            budget -= cover(merge);
            if (budget < 0) {
                throw new UserProblem("file.damaged", file);
            }
        }
        return new Grid(this, rows.toArray(GridCell[][]::new), columnCount);
    }

    // A merged cell with text may reach beyond the last row or column with text; one over "the whole sheet" does not.
    private void makeRoom(Merge merge) {
        if (textAt(merge.row(), merge.column()) == null) {
            return;
        }
        int bottom = merge.row() + merge.rowSpan();
        int right = merge.column() + merge.columnSpan();
        if (bottom <= Math.min(limits.rows(), rows.size() + REACH)) {
            squaresOf(bottom - 1, 0);
        }
        if (right <= Math.min(limits.columns(), columnCount + REACH)) {
            columnCount = Math.max(columnCount, right);
        }
    }

    /** Covers the merge's squares with its anchor and returns how many that were. */
    private long cover(Merge merge) {
        if (merge.row() >= rows.size() || merge.column() >= columnCount) {
            return 1;
        }
        int bottom = Math.min(merge.row() + merge.rowSpan(), rows.size());
        int right = Math.min(merge.column() + merge.columnSpan(), columnCount);
        GridCell stored = textAt(merge.row(), merge.column());
        if (stored != null && (stored.row() != merge.row() || stored.column() != merge.column())) {
            return 1; // already covered by an earlier merge
        }
        GridCell cell = stored == null ? GridCell.blank(merge.row(), merge.column()) : stored;
        GridCell anchor = cell.spanning(bottom - merge.row(), right - merge.column());
        for (int row = merge.row(); row < bottom; row++) {
            Arrays.fill(squaresOf(row, right), merge.column(), right, anchor);
        }
        return (long) anchor.rowSpan() * anchor.columnSpan();
    }

    private GridCell textAt(int row, int column) {
        return row < rows.size() && column < rows.get(row).length ? rows.get(row)[column] : null;
    }

    private GridCell[] squaresOf(int row, int width) {
        while (rows.size() <= row) {
            rows.add(NO_CELLS);
        }
        GridCell[] squares = rows.get(row);
        if (squares.length < width) {
            squares = Arrays.copyOf(squares, Math.max(width, columnCount));
            rows.set(row, squares);
        }
        return squares;
    }

    String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    List<String> heading() {
        return heading;
    }

    GridPlaces places() {
        return places;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }
}
