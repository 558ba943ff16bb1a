package org.gongkailan.officefile.write;

import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares;

/** Row heights a table needs so that all of its text is seen: spreadsheets do not grow rows for merged cells. */
final class XlsxHeights {
    /** Spreadsheets keep this much of a column's width free beside the text. */
    private static final double MARGIN = 6;

    private final Table table;
    private final TableSquares squares;

    XlsxHeights(Table table, TableSquares squares) {
        this.table = table;
        this.squares = squares;
    }

    /** Height of each row in points; a cell over several rows makes the last of them higher where they fall short. */
    double[] points() {
        var heights = new double[squares.rowCount()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = table.rows().get(row).minHeight();
            for (TableSquares.Square cell : squares.startingIn(row)) {
                if (cell.rows() == 1) {
                    heights[row] = Math.max(heights[row], needed(cell));
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            squares.startingIn(row).stream().filter(cell -> cell.rows() > 1).forEach(cell -> stretch(heights, cell));
        }
        return heights;
    }

    private void stretch(double[] heights, TableSquares.Square cell) {
        double there = 0;
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            there += heights[row];
        }
        double missing = needed(cell) - there;
        for (int row = cell.row(); missing > 0 && row < cell.row() + cell.rows(); row++) {
            heights[row] += missing / cell.rows();
        }
    }

    private double needed(TableSquares.Square square) {
        double width = 0;
        for (int column = square.column(); column < square.column() + square.columns(); column++) {
            width += table.widths().get(column);
        }
        return TextRoom.height(square.cell().text(), square.cell().style(), width - MARGIN) + 2 * table.padding();
    }
}
