package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a .docx as grids; a table inside a cell is text of the cell. */
final class DocxGrids {
    private final PartXml xml;
    private final PageGrids tables;

    private DocxGrids(PartXml xml, PageGrids tables) {
        this.xml = xml;
        this.tables = tables;
    }

    static List<Grid> read(Path path, GridLimits limits) {
        return pass(path, limits).grids();
    }

    /** Lines and tables in order. */
    static List<PagePart> parts(Path path, GridLimits limits) {
        return pass(path, limits).parts();
    }

    private static PageGrids pass(Path path, GridLimits limits) {
        var tables = new PageGrids(Source.nameOf(path), limits);
        try (var parts = new ZipParts(path); var xml = new PartXml(parts, "word/document.xml")) {
            new DocxGrids(xml, tables).readBody();
        }
        return tables;
    }

    private void readBody() {
        var between = new DocxWords();
        while (xml.next()) {
            if (xml.starts("tbl")) {
                tables.addLines(between.take());
                GridBuilder grid = tables.begin();
                readTable(new Merging(grid));
                tables.end(grid);
            } else {
                between.meet(xml);
            }
        }
        tables.addLines(between.take());
    }

    private void readTable(Merging grid) {
        for (int row = 0; xml.next() && !xml.ends("tbl");) {
            if (xml.starts("tr")) {
                readRow(grid, row++);
            }
        }
        grid.finish();
    }

    private void readRow(Merging grid, int row) {
        int column = 0;
        while (xml.next() && !xml.ends("tr")) {
            if (xml.starts("gridBefore")) {
                column += Math.clamp(xml.number("val", 0), 0, 1000);
            } else if (xml.starts("tc")) {
                column += readCell(grid, row, column);
            }
        }
    }

    /** Reads to the end of the cell just started and returns how many columns it covers. */
    private int readCell(Merging grid, int row, int column) {
        var words = new DocxWords();
        int span = 1;
        boolean continued = false;
        boolean merged = false;
        for (int depth = 1; depth > 0 && xml.next();) {
            if (xml.element().equals("tc")) {
                depth += xml.atStart() ? 1 : -1;
            } else if (depth == 1 && xml.starts("gridSpan")) {
                span = Math.clamp(xml.number("val", 1), 1, 1000);
            } else if (depth == 1 && xml.starts("vMerge")) {
                merged = true;
                continued = !"restart".equals(xml.attribute("val"));
            } else {
                words.meet(xml);
            }
        }
        grid.put(new Merging.Square(row, column, span), words.take(), merged, continued);
        return span;
    }

    /** A grid of Word, where each row says anew which of its cells belong to the cell above. */
    private static final class Merging {
        private final GridBuilder grid;
        private final Map<Integer, Square> open = new HashMap<>();
        private final Map<Square, Integer> heights = new LinkedHashMap<>();

        record Square(int row, int column, int span) {
        }

        Merging(GridBuilder grid) {
            this.grid = grid;
        }

        void put(Square square, String text, boolean merged, boolean continued) {
            Square above = open.get(square.column());
            if (continued && above != null) {
                heights.merge(above, 1, Integer::sum);
                return;
            }
            grid.put(square.row(), square.column(), text, CellKind.TEXT);
            heights.put(square, 1);
            if (merged) {
                open.put(square.column(), square);
            } else {
                open.remove(square.column());
            }
        }

        void finish() {
            heights.forEach((square, height) -> grid.merge(square.row(), square.column(), height, square.span()));
        }
    }
}
