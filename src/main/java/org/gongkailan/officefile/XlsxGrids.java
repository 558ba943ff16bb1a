package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheets of an .xlsx as grids. */
final class XlsxGrids {
    private final XlsxBook book;
    private final GridLimits limits;
    /** What was made of each text: the same bases, bodies and channels come thousands of times. */
    private final Map<String, String> cleaned = new HashMap<>();

    private XlsxGrids(XlsxBook book, GridLimits limits) {
        this.book = book;
        this.limits = limits;
    }

    static List<Grid> read(Path path, GridLimits limits) {
        var grids = new ArrayList<Grid>();
        try (var book = new XlsxBook(new ZipParts(path))) {
            var reader = new XlsxGrids(book, limits);
            for (XlsxBook.Sheet sheet : book.sheets()) {
                GridBuilder grid = reader.read(sheet);
                if (!grid.isEmpty()) {
                    grids.add(grid.build());
                }
            }
        }
        return grids;
    }

    private GridBuilder read(XlsxBook.Sheet sheet) {
        var places = new GridPlaces.OfSheet(sheet.name());
        var grid = new GridBuilder(book.file(), sheet.name(), places, limits, sheet.hidden());
        new SheetXml(book, new SheetXml.Events() {
            @Override
            public void row(int row, boolean hidden, List<SheetXml.Stored> cells) {
                if (hidden) {
                    grid.hideRow(row);
                }
                cells.forEach(cell -> grid.put(row, cell.column(), cleaned.computeIfAbsent(shown(cell), CellText::clean), kind(cell)));
            }

            @Override
            public void hiddenColumns(int from, int to) {
                grid.hideColumns(from, to);
            }

            @Override
            public void merged(GridBuilder.Merge merge) {
                grid.merge(merge.row(), merge.column(), merge.rowSpan(), merge.columnSpan());
            }
        }).read(sheet);
        return grid;
    }

    private String shown(SheetXml.Stored cell) {
        return cell.kind() == CellKind.NUMBER ? book.formats().text(cell.raw(), cell.style()) : cell.raw();
    }

    private CellKind kind(SheetXml.Stored cell) {
        if (cell.formula() && cell.kind() != CellKind.ERROR) {
            return CellKind.FORMULA;
        }
        return cell.kind() == CellKind.NUMBER && book.formats().isDate(cell.style()) ? CellKind.DATE : cell.kind();
    }
}
