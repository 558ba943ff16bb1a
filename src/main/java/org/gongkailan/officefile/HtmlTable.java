package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Lays the cells of one HTML table on a grid, as browsers do. */
final class HtmlTable {
    private final Element table;
    private final GridBuilder grid;
    /** For each column, the first row below the cell that reaches down in it. */
    private final List<Integer> freeFrom = new ArrayList<>();

    HtmlTable(Element table, GridBuilder grid) {
        this.table = table;
        this.grid = grid;
    }

    void read() {
        List<Element> rows = rows(table);
        for (int row = 0; row < rows.size(); row++) {
            if (hides(rows.get(row))) {
                grid.hideRow(row);
            }
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                column = place(cell, row, nextFree(row, column), rows.size());
            }
        }
    }

    /** Puts the cell at its square and returns the column after it. */
    private int place(Element cell, int row, int column, int rowCount) {
        int columns = span(cell, "colspan");
        int rows = cell.attr("rowspan").strip().equals("0") ? rowCount - row
                : Math.min(span(cell, "rowspan"), rowCount - row);
        grid.put(row, column, HtmlText.of(cell), CellKind.TEXT);
        grid.merge(row, column, rows, columns);
        for (int i = column; i < column + columns; i++) {
            while (freeFrom.size() <= i) {
                freeFrom.add(0);
            }
            freeFrom.set(i, row + rows);
        }
        return column + columns;
    }

    private int nextFree(int row, int column) {
        int free = column;
        while (free < freeFrom.size() && freeFrom.get(free) > row) {
            free++;
        }
        return free;
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(digits), 1000) : 1;
    }

    private static boolean hides(Element row) {
        return row.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** Most cells in a row of the table's own. */
    static int width(Element table) {
        return rows(table).stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    }

    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
    }
}
