package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;

/**
 * The columns of a table, one of them divided in two where the foot has an edge that the list has not.
 *
 * @param widths after the division, in points
 * @param column the divided one; -1 for none
 * @param left   how many columns end left of the edge
 */
record DividedColumns(List<Double> widths, int column, int left) {
    /** An edge of the list so near, as a share of the width, does for the foot too. */
    private static final double NEAR = 0.03;

    /** Columns with an edge at a share of their width. */
    static DividedColumns at(double share, List<Double> widths) {
        double edge = share * widths.stream().mapToDouble(Double::doubleValue).sum();
        double near = edge / share * NEAR;
        double from = 0;
        for (int i = 0; i < widths.size(); i++) {
            double to = from + widths.get(i);
            if (Math.abs(to - edge) <= near) {
                return new DividedColumns(widths, -1, i + 1);
            }
            if (to > edge && Math.abs(from - edge) > near) {
                var divided = new ArrayList<>(widths);
                divided.set(i, edge - from);
                divided.add(i + 1, to - edge);
                return new DividedColumns(divided, i, i + 1);
            }
            from = to;
        }
        throw new IllegalArgumentException("no edge at " + share);
    }

    /** Rows of the undivided columns as rows of these. */
    List<Row> of(List<Row> rows) {
        var covered = new int[widths.size()];
        return column < 0 ? rows : rows.stream().map(row -> of(row, covered)).toList();
    }

    // How many further rows a cell from above covers is kept in covered, column by column.
    private Row of(Row row, int[] covered) {
        var cells = new ArrayList<Cell>();
        int at = 0;
        for (var cell : row.cells()) {
            for (; covered[at] > 0; at++) {
                covered[at]--;
            }
            for (int i = 0; i < cell.colSpan(); i++) {
                covered[at + i] = cell.rowSpan() - 1;
            }
            boolean divided = at <= column && column < at + cell.colSpan();
            cells.add(divided ? cell.spanning(cell.rowSpan(), cell.colSpan() + 1) : cell);
            at += cell.colSpan();
        }
        for (; at < covered.length; at++) {
            covered[at] = Math.max(0, covered[at] - 1);
        }
        return new Row(cells, row.minHeight());
    }
}
