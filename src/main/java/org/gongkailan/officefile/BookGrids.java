package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheets of a workbook as grids. */
final class BookGrids {
    private final Workbook book;
    private final GridLimits limits;
    /** What was made of each text: the same bases, bodies and channels come thousands of times. */
    private final Map<String, String> cleaned = new HashMap<>();

    private BookGrids(Workbook book, GridLimits limits) {
        this.book = book;
        this.limits = limits;
    }

    static List<Grid> read(Workbook book, GridLimits limits) {
        var reader = new BookGrids(book, limits);
        var grids = new ArrayList<GridBuilder>();
        book.read(sheet -> reader.filling(grids, sheet));
        return grids.stream().filter(grid -> !grid.isEmpty()).map(GridBuilder::build).toList();
    }

    private SheetEvents filling(List<GridBuilder> grids, Workbook.Sheet sheet) {
        var places = new GridPlaces.OfSheet(sheet.name());
        var grid = new GridBuilder(book.file(), sheet.name(), places, limits, sheet.hidden());
        grids.add(grid);
        return new SheetEvents() {
            @Override
            public void row(int row, boolean hidden, List<StoredCell> cells) {
                if (hidden) {
                    grid.hideRow(row);
                }
                cells.forEach(cell -> grid.put(row, cell.column(), cleaned.computeIfAbsent(shown(cell), CellText::clean),
                        cell.shownKind(book.formats())));
            }

            @Override
            public void hiddenColumns(int from, int to) {
                grid.hideColumns(from, to);
            }

            @Override
            public void merged(GridBuilder.Merge merge) {
                grid.merge(merge.row(), merge.column(), merge.rowSpan(), merge.columnSpan());
            }
        };
    }

    private String shown(StoredCell cell) {
        return cell.kind() == CellKind.NUMBER ? book.formats().text(cell.raw(), cell.style()) : cell.raw();
    }
}
