package org.gongkailan.officefile.write;

import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares;

/** One table of a .docx, with the column widths of the paper to the twip. */
final class DocxTable {
    private final WordXml xml;
    private final DocxText text;
    private final Table table;
    private final TableSquares squares;
    private final long[] edges;

    /** @param widest the widest a table may be, in points; wider ones are scaled to it */
    DocxTable(WordXml xml, Table table, double widest) {
        this.xml = xml;
        this.text = new DocxText(xml);
        this.table = table;
        this.squares = new TableSquares(table);
        this.edges = edges(table, widest);
    }

    // Rounding the rules' places rather than the widths keeps the sum exact.
    private static long[] edges(Table table, double widest) {
        double width = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        double scale = width > widest ? widest / width : 1;
        var edges = new long[table.widths().size() + 1];
        double edge = 0;
        for (int i = 0; i < table.widths().size(); i++) {
            edge += table.widths().get(i) * scale;
            edges[i + 1] = Twips.of(edge);
        }
        return edges;
    }

    void write() {
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", edges[edges.length - 1], "type", "dxa").empty("jc", "val", "center");
        borders();
        xml.empty("tblLayout", "type", "fixed");
        margins();
        xml.end().start("tblGrid");
        for (int column = 0; column < squares.columnCount(); column++) {
            xml.empty("gridCol", "w", edges[column + 1] - edges[column]);
        }
        xml.end();
        for (int row = 0; row < squares.rowCount(); row++) {
            writeRow(row);
        }
        xml.end();
    }

    private void borders() {
        if (table.rule() <= 0) {
            return;
        }
        long eighths = Math.max(2, Math.round(table.rule() * 8));
        xml.start("tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty(side, "val", "single", "sz", eighths, "space", 0, "color", "auto");
        }
        xml.end();
    }

    private void margins() {
        xml.start("tblCellMar");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            xml.empty(side, "w", Twips.of(table.padding()), "type", "dxa");
        }
        xml.end();
    }

    private void writeRow(int row) {
        double least = table.rows().get(row).minHeight();
        xml.start("tr").start("trPr").empty("cantSplit");
        xml.emptyIf(least > 0, "trHeight", "val", Twips.of(least), "hRule", "atLeast");
        xml.emptyIf(row < table.headRows(), "tblHeader").end();
        for (int column = 0; column < squares.columnCount(); column += squares.at(row, column).columns()) {
            writeCell(squares.at(row, column), row);
        }
        xml.end();
    }

    private void writeCell(TableSquares.Square square, int row) {
        Cell cell = square.cell();
        xml.start("tc").start("tcPr");
        xml.empty("tcW", "w", edges[square.column() + square.columns()] - edges[square.column()], "type", "dxa");
        xml.emptyIf(square.columns() > 1, "gridSpan", "val", square.columns());
        xml.emptyIf(square.rows() > 1, "vMerge", "val", row == square.row() ? "restart" : "continue");
        xml.emptyIf(cell.fill() >= 0, "shd", "val", "clear", "color", "auto", "fill", DocxText.hex(cell.fill()));
        xml.empty("vAlign", "val", vertical(cell)).end();
        String words = row == square.row() ? cell.text() : "";
        for (String line : words.split("\n", -1)) {
            text.writeLine(line, cell.style(), cell.align(), keepsWithNext(row));
        }
        xml.end();
    }

    // The rows before the foot hold on to it, so that no total or signature stands alone on a page.
    private boolean keepsWithNext(int row) {
        int last = squares.rowCount() - 1;
        return table.footRows() > 0 && row >= last - table.footRows() && row < last;
    }

    private static String vertical(Cell cell) {
        return switch (cell.vertical()) {
            case TOP -> "top";
            case MIDDLE -> "center";
            case BOTTOM -> "bottom";
        };
    }
}
