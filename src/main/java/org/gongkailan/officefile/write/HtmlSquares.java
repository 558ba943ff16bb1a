package org.gongkailan.officefile.write;

import java.util.LinkedHashSet;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares;
import org.gongkailan.paper.TableSquares.Square;

/**
 * One table of a web page. Heads say what they stand over; rows that share a merged cell form one {@code tbody}. A
 * table of plain rows becomes a list of cards on a phone, and its cells carry their column's name for that.
 */
final class HtmlSquares {
    private final Table table;
    private final TableSquares squares;
    private final int headRows;
    private final String about;
    private final boolean list;
    private final StringBuilder html = new StringBuilder();

    /** @param about what the table shows, its caption */
    HtmlSquares(Table table, String about) {
        this.table = table;
        this.squares = new TableSquares(table);
        this.headRows = Math.min(table.headRows(), squares.rowCount());
        this.about = about;
        this.list = headRows > 0 && hasPlainRows();
    }

    String write() {
        String caption = HtmlWords.escaped(about);
        html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"").append(caption)
                .append("\">\n<table class=\"").append(list ? "list" : "form").append(table.rule() > 0 ? "" : " bare")
                .append("\">\n<caption>").append(caption).append("</caption>\n");
        columns();
        if (headRows > 0) {
            rows("thead", 0, headRows);
        }
        for (int from = headRows, to; from < squares.rowCount(); from = to) {
            to = groupEnd(from);
            rows("tbody", from, to);
        }
        return html.append("</table>\n</div>\n").toString();
    }

    private void columns() {
        double total = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        for (int column = 0, end; column < squares.columnCount(); column = end) {
            end = headRows == 0 ? squares.columnCount() : column + squares.at(0, column).columns();
            html.append("<colgroup>");
            for (int i = column; i < end; i++) {
                html.append(total > 0 ? "<col style=\"width:" + Math.round(table.widths().get(i) * 1000 / total) / 10.0 + "%\">"
                        : "<col>");
            }
            html.append("</colgroup>\n");
        }
    }

    private void rows(String tag, int from, int to) {
        html.append('<').append(tag).append(">\n");
        for (int row = from; row < to; row++) {
            html.append("<tr>");
            for (Square square : squares.startingIn(row)) {
                write(square);
            }
            html.append("</tr>\n");
        }
        html.append("</").append(tag).append(">\n");
    }

    private void write(Square square) {
        String scope = scope(square);
        String tag = scope.isEmpty() ? "td" : "th";
        html.append('<').append(tag);
        attribute("scope", scope);
        attribute("class", look(square));
        attribute("rowspan", square.rows() > 1 ? String.valueOf(square.rows()) : "");
        attribute("colspan", square.columns() > 1 ? String.valueOf(square.columns()) : "");
        attribute("data-label", list && scope.isEmpty() && !square.cell().text().isEmpty() ? label(square.column()) : "");
        html.append('>').append(HtmlWords.of(square.cell().text())).append("</").append(tag).append('>');
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            html.append(' ').append(name).append("=\"").append(HtmlWords.escaped(value)).append('"');
        }
    }

    private String scope(Square square) {
        if (square.row() < headRows) {
            return square.columns() > 1 ? "colgroup" : "col";
        }
        boolean head = square.column() < table.headColumns() && !square.cell().number() && !square.cell().text().isBlank();
        return !head ? "" : square.rows() > 1 ? "rowgroup" : "row";
    }

    private String look(Square square) {
        if (list && square.cell().number() && square.column() == 0 && table.headColumns() > 0) {
            return "n c";
        }
        Align align = square.cell().align();
        return align == Align.CENTER ? "c" : align == Align.RIGHT ? "r" : "";
    }

    /** What a column is called, from the top of its head to the bottom. */
    private String label(int column) {
        var names = new LinkedHashSet<String>();
        for (int row = 0; row < headRows; row++) {
            names.add(squares.at(row, column).cell().text().replaceAll("\\s", ""));
        }
        return String.join("\u00b7", names);
    }

    /** The row after the last one that merged cells tie to this one. */
    private int groupEnd(int from) {
        int end = from + 1;
        for (int row = from; row < end; row++) {
            for (Square square : squares.across(row)) {
                end = Math.max(end, square.lastRow() + 1);
            }
        }
        return end;
    }

    private boolean hasPlainRows() {
        for (int row = headRows; row < squares.rowCount(); row++) {
            if (squares.startingIn(row).stream().anyMatch(square -> square.columns() > 1)) {
                return false;
            }
        }
        return true;
    }
}
