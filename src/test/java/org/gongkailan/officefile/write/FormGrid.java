package org.gongkailan.officefile.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The skeleton of tables in a .docx: a line {@code table} with the grid's widths in twips, then a line for each row
 * with the columns each cell covers, {@code V} where it begins a vertical merge and {@code v} where it goes on.
 */
record FormGrid(List<String> lines) {
    /** The official annual report form. */
    static FormGrid official() throws IOException {
        try (var in = FormGrid.class.getResourceAsStream("annual-report-form-grid.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new FormGrid(text.lines().filter(line -> !line.startsWith("#")).toList());
        }
    }

    static FormGrid measured(Path docx) throws IOException {
        var lines = new ArrayList<String>();
        try (var document = new XWPFDocument(Files.newInputStream(docx))) {
            for (XWPFTable table : document.getTables()) {
                lines.add("table " + table.getCTTbl().getTblGrid().getGridColList().stream()
                        .map(column -> column.getW().toString()).collect(Collectors.joining(" ")));
                table.getRows().stream().map(FormGrid::line).forEach(lines::add);
            }
        }
        return new FormGrid(lines);
    }

    private static String line(XWPFTableRow row) {
        return row.getTableCells().stream().map(FormGrid::cell).collect(Collectors.joining(" "));
    }

    private static String cell(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        String span = properties.isSetGridSpan() ? properties.getGridSpan().getVal().toString() : "1";
        if (!properties.isSetVMerge()) {
            return span;
        }
        return span + (properties.getVMerge().getVal() == STMerge.RESTART ? "V" : "v");
    }

    /** The same tables as a feature would describe them. */
    Paper asPaper() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("table")) {
                end++;
            }
            blocks.add(table(lines.get(i), lines.subList(i + 1, end)));
            i = end;
        }
        return new Paper("年度报告", "", LocalDate.of(2026, 1, 31), PageSetup.gbt9704(), blocks, null);
    }

    private static Table table(String widths, List<String> rows) {
        List<Double> points = Stream.of(widths.split(" ")).skip(1).map(twips -> Integer.parseInt(twips) / 20.0).toList();
        var grid = rows.stream().map(row -> row.split(" ")).toList();
        var table = new ArrayList<Row>();
        for (int row = 0; row < grid.size(); row++) {
            var cells = new ArrayList<Cell>();
            int column = 0;
            for (String cell : grid.get(row)) {
                int span = Integer.parseInt(cell.replaceAll("[vV]", ""));
                if (!cell.endsWith("v")) {
                    cells.add(Cell.of("格", Style.of(Typeface.SONG, 9)).spanning(height(grid, row, column), span));
                }
                column += span;
            }
            table.add(Row.of(cells));
        }
        return Table.of(points, 0, table);
    }

    private static int height(List<String[]> grid, int row, int column) {
        int height = 1;
        while (row + height < grid.size() && cellAt(grid.get(row + height), column).endsWith("v")) {
            height++;
        }
        return height;
    }

    private static String cellAt(String[] row, int wanted) {
        int column = 0;
        for (String cell : row) {
            if (column == wanted) {
                return cell;
            }
            column += Integer.parseInt(cell.replaceAll("[vV]", ""));
        }
        return "";
    }
}
