package org.gongkailan.annualreport.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.TablePart;

/**
 * A table of the form, as its grid.
 *
 * @param part     which table
 * @param widths   of the grid columns, in twips (1/20 point)
 * @param headRows how many of the first rows are its head
 * @param cells    row by row, from left to right, each once
 */
public record FormTable(TablePart part, List<Integer> widths, int headRows, List<FormCell> cells) {
    public FormTable {
        widths = List.copyOf(widths);
        cells = List.copyOf(cells);
    }

    public int rowCount() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    /** The cells that start in a grid row. */
    public List<FormCell> startingIn(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** The cell that covers a grid square. */
    public FormCell at(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst().orElseThrow();
    }

    /** The figures to be filled in, in reading order. */
    public List<Figure> figures() {
        return cells.stream().map(FormCell::figure).filter(Objects::nonNull).toList();
    }

    public Optional<FormCell> cellOf(Figure figure) {
        return cells.stream().filter(cell -> figure.equals(cell.figure())).findFirst();
    }

    /**
     * What the form calls a cell, from outside in: its row with the group it belongs to, then the head above it; in a
     * table without row labels all heads above it.
     */
    List<String> labels(FormCell cell) {
        List<String> left = left(cell);
        List<String> above = above(cell);
        var labels = new ArrayList<>(left);
        labels.addAll(left.isEmpty() || above.isEmpty() ? above : List.of(above.getLast()));
        return labels;
    }

    private List<String> left(FormCell cell) {
        var labels = new ArrayDeque<String>();
        for (int column = cell.column() - 1; column >= 0; column = at(cell.row(), column).column() - 1) {
            FormCell beside = at(cell.row(), column);
            // 三、本年度办理结果 stands left of nearly every row and tells nothing.
            boolean outermost = beside.column() == 0 && !labels.isEmpty();
            if (beside.figure() == null && !outermost) {
                labels.addFirst(beside.label());
            }
        }
        return List.copyOf(labels);
    }

    private List<String> above(FormCell cell) {
        var labels = new ArrayDeque<String>();
        for (int row = cell.row() - 1; row >= 0; row = at(row, cell.column()).row() - 1) {
            FormCell over = at(row, cell.column());
            boolean wholeWidth = over.colSpan() == widths.size();
            if (wholeWidth) {
                break;
            }
            if (over.figure() == null && !over.text().isEmpty()) {
                labels.addFirst(over.label());
            }
        }
        return List.copyOf(labels);
    }
}
