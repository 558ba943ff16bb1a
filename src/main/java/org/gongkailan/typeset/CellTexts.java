package org.gongkailan.typeset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares;
import org.gongkailan.paper.TableSquares.Square;

/** The texts of the cells around the page that a table has come to, how far they are printed, and the room they need. */
final class CellTexts {
    private final Table table;
    private final TableSquares grid;
    private final CellSetter setter;
    private final Map<Square, SetCell> set = new HashMap<>();
    /** Lines already printed of cells whose text goes on. */
    private final Map<Square, Integer> printed = new HashMap<>();

    CellTexts(Table table, TableSquares grid, CellSetter setter) {
        this.table = table;
        this.grid = grid;
        this.setter = setter;
    }

    /** Notes how many lines of a cell stand on the pages so far; 0 if it begins anew. */
    void printed(Square square, int lines) {
        printed.put(square, lines);
    }

    /** Lets go of the cells that end in rows from {@code from} to before {@code to}. */
    void forget(int from, int to) {
        set.keySet().removeIf(square -> square.row() >= from && square.lastRow() < to);
        printed.keySet().removeIf(square -> square.lastRow() < to);
    }

    /** The line from which a cell goes on; a merged cell that is complete begins again on the next page. */
    int from(Square square) {
        int lines = printed.getOrDefault(square, 0);
        boolean again = square.rows() > 1 && lines == of(square).lines().size();
        return again ? 0 : lines;
    }

    /** The text of a cell, set. */
    SetCell of(Square square) {
        return set.computeIfAbsent(square, setter::set);
    }

    /** What a row needs for the cells that are in it alone, in points. */
    double ownHeight(int row) {
        double height = table.rows().get(row).minHeight();
        boolean alone = false;
        for (Square square : grid.across(row)) {
            if (square.rows() == 1) {
                height = Math.max(height, of(square).heightFrom(from(square)));
                alone = true;
            }
        }
        return alone ? height : Math.max(height, leastHeight(grid.at(row, 0)));
    }

    private double leastHeight(Square square) {
        return of(square).leading() + 2 * table.padding();
    }

    /** Heights of rows that stand together on a page, high enough for the merged cells too, in points. */
    double[] heights(int from, int to) {
        var heights = new double[to - from];
        for (int row = from; row < to; row++) {
            heights[row - from] = ownHeight(row);
        }
        for (int row = from; row < to; row++) {
            for (Square square : grid.across(row)) {
                if (square.rows() > 1 && (square.lastRow() == row || row == to - 1)) {
                    stretch(heights, Math.max(square.row(), from) - from, row - from + 1, need(square));
                }
            }
        }
        return heights;
    }

    private double need(Square square) {
        return of(square).heightFrom(from(square));
    }

    private static void stretch(double[] heights, int from, int to, double need) {
        double lacking = need - Arrays.stream(heights, from, to).sum();
        for (int i = from; i < to && lacking > 0; i++) {
            heights[i] += lacking / (to - from);
        }
    }
}
