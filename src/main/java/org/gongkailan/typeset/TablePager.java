package org.gongkailan.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageFoot;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares.Square;
import org.gongkailan.paper.TableSquares;

/**
 * Divides a table over pages. Rows stay whole unless one alone is higher than a page; heads are repeated; the text of
 * a merged cell is repeated on each page it reaches; foot rows stay with
 * the body rows before them as far as a page can hold them. Asked page by page,
 * it keeps only the lines of the rows it is at.
 */
final class TablePager {
    private static final double TOLERANCE = 0.01;
    private static final double MOST_HEAD = 0.7;
    private static final double LEAST_TO_TEAR = 100;
    private final Table table;
    private final TableSquares grid;
    private final CellSetter setter;
    private final double pageHeight;
    private final CellTexts texts;
    private final int headRows;
    private final double[] headHeights;
    private final int footRows;
    private int next;

    TablePager(Table table, double bodyWidth, double pageHeight, Shaper shaper) {
        this.table = table;
        this.grid = new TableSquares(table);
        this.setter = new CellSetter(table, grid.columnCount(), bodyWidth, shaper);
        this.pageHeight = pageHeight;
        this.texts = new CellTexts(table, grid, setter);
        int wanted = table.headRows() < grid.rowCount() ? table.headRows() : 0;
        double[] heights = texts.heights(0, wanted);
        boolean repeatable = sum(heights) <= pageHeight * MOST_HEAD;
        headRows = repeatable ? wanted : 0;
        headHeights = repeatable ? heights : new double[0];
        footRows = footThatFits();
        next = headRows;
    }

    // As many of the rows that belong together as one page holds with the body row before them, from the last one up.
    private int footThatFits() {
        int wanted = table.footRows();
        int fitting = 0;
        while (fitting < wanted && wanted < grid.rowCount() - headRows && onOnePage(grid.rowCount() - fitting - 2)) {
            fitting++;
        }
        return fitting == 0 ? wanted : fitting;
    }

    private boolean onOnePage(int first) {
        return sum(texts.heights(first, grid.rowCount())) <= pageHeight - sum(headHeights) + TOLERANCE;
    }

    CellSetter columns() {
        return setter;
    }

    TableSquares grid() {
        return grid;
    }

    boolean done() {
        return next >= grid.rowCount();
    }

    /** Rows finished so far, for the progress. */
    int row() {
        return next;
    }

    /** The body row, counted from 0 without the heads, of a row. */
    int bodyRow(int row) {
        return row - headRows;
    }

    /** Whether all that is left stands in a room. */
    boolean endsIn(double room, boolean fresh) {
        return keepingFoot(fitting(room - sum(headHeights) + TOLERANCE), fresh) == grid.rowCount();
    }

    /** The height that heads and first body row need; all rows of a table that is kept whole. */
    double firstHeight() {
        return done() ? 0 : table.footRows() >= grid.rowCount() ? sum(texts.heights(0, grid.rowCount())) : sum(headHeights) + texts.heights(next, next + 1)[0];
    }

    /**
     * The rows that stand in a room, and goes on to the next.
     *
     * @param room  height left on the page, in points
     * @param fresh whether nothing else is on the page, so that waiting for a better one is no use
     * @return null if the table should begin or go on with a new page
     */
    TablePart next(double room, boolean fresh) {
        double bodyRoom = room - sum(headHeights) + TOLERANCE;
        int end = keepingFoot(fitting(bodyRoom), fresh);
        if (end > next) {
            return part(end, texts.heights(next, end));
        }
        boolean tearing = fresh || bodyRoom > LEAST_TO_TEAR
                && texts.heights(next, next + 1)[0] > pageHeight - sum(headHeights);
        return tearing ? torn(Math.max(bodyRoom, 1)) : null;
    }

    private int fitting(double room) {
        int end = next;
        for (double height = 0; end < grid.rowCount(); end++) {
            height += texts.ownHeight(end);
            if (height > room) {
                break;
            }
        }
        while (end > next && sum(texts.heights(next, end)) > room) {
            end--;
        }
        return end;
    }

    private int keepingFoot(int end, boolean fresh) {
        int lastBody = grid.rowCount() - footRows - 1;
        if (end == grid.rowCount() || end <= lastBody || footRows == 0
                || next > Math.max(lastBody, 0)) {
            return end;
        }
        return lastBody > next || !fresh ? Math.max(lastBody, next) : end;
    }

    // A row that is higher than any page: as many lines of each cell as there is room for.
    private TablePart torn(double room) {
        int row = next;
        var heights = new double[] {room};
        TablePart part = boxes(row + 1, heights);
        boolean finished = true;
        for (TablePart.Box box : part.boxes()) {
            if (box.square().row() >= headRows) {
                texts.printed(box.square(), box.to());
                finished &= box.square().lastRow() > row || box.to() == box.set().lines().size();
            }
        }
        if (finished) {
            forgetBefore(row + 1);
        }
        return part;
    }

    private TablePart part(int end, double[] heights) {
        TablePart part = boxes(end, heights);
        for (TablePart.Box box : part.boxes()) {
            texts.printed(box.square(), box.to() < box.set().lines().size() ? box.to() : 0);
        }
        forgetBefore(end);
        return part;
    }

    private void forgetBefore(int row) {
        next = row;
        texts.forget(headRows, row);
    }

    private TablePart boxes(int end, double[] bodyHeights) {
        int count = headRows + end - next;
        var rows = new int[count];
        var tops = new double[count + 1];
        for (int i = 0; i < count; i++) {
            rows[i] = i < headRows ? i : next + i - headRows;
            tops[i + 1] = tops[i] + (i < headRows ? headHeights[i] : bodyHeights[i - headRows]);
        }
        var boxes = new ArrayList<TablePart.Box>();
        for (int i = 0; i < count; i++) {
            for (Square square : grid.across(rows[i])) {
                if (square.row() == rows[i] || i == headRows) {
                    int last = i < headRows ? square.lastRow() : Math.min(square.lastRow(), end - 1) - next + headRows;
                    boxes.add(box(square, tops[i], tops[last + 1] - tops[i]));
                }
            }
        }
        return new TablePart(rows, tops, boxes);
    }

    private SetCell textOf(Square square) {
        PageFoot foot = table.pageFoot();
        if (foot == null || square.row() != foot.lastRow()) {
            return texts.of(square);
        }
        var cells = foot.under(bodyRow(next), bodyRow(square.row())).getFirst().cells();
        int column = 0;
        for (Cell cell : cells) {
            if (column == square.column()) {
                return setter.set(new Square(cell, square.row(), column, square.rows(), square.columns()));
            }
            column += cell.colSpan();
        }
        return texts.of(square);
    }

    private TablePart.Box box(Square square, double top, double height) {
        SetCell cell = textOf(square);
        int from = texts.from(square);
        int left = cell.lines().size() - from;
        int shown = left == 0 ? 0 : Math.max(1, Math.min(left, cell.linesIn(height)));
        return new TablePart.Box(square, top, height, cell, from, from + shown);
    }

    private static double sum(double[] heights) {
        return Arrays.stream(heights).sum();
    }
}
