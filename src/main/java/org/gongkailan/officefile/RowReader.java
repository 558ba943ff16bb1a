package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;

/**
 * Reads the rows of long lists (补贴发放名册) one after the other: 100,000 rows of an .xlsx in about a second and in
 * constant memory, those of a .csv beside its text. Other kinds of file go through {@link GridReader}, merged cells
 * answered in each row they cover.
 */
public final class RowReader {
    private static final int STEP = 1000;

    private final GridLimits limits;

    /** Reads lists of up to 100 columns and a million rows. */
    public RowReader() {
        this(new GridLimits(100, 1 << 20));
    }

    public RowReader(GridLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands over every row with content, sheet after sheet; hidden sheets are left out.
     *
     * @param rows     takes the rows, on the caller's thread
     * @param progress told about the rows read; their total is not known before
     * @return what the file hides besides rows
     * @throws UserProblem if the file cannot be read, is too large, or holds no row
     */
    public Concealed read(Path path, Consumer<SheetRow> rows, Progress progress) {
        Source source = Source.of(path);
        var counted = new CountedRows(rows, progress);
        var concealed = switch (source.kind()) {
            case XLSX -> xlsx(path, counted);
            case XLS -> xls(path, counted);
            case CSV -> csv(path, counted);
            default -> grids(path, counted);
        };
        if (counted.count == 0) {
            throw new UserProblem("file.no-table", source.name());
        }
        return concealed;
    }

    private Concealed xlsx(Path path, CountedRows rows) {
        try (var parts = new ZipParts(path); var book = new XlsxBook(parts)) {
            return stream(book, rows);
        }
    }

    private Concealed xls(Path path, CountedRows rows) {
        try (var book = new XlsBook(path, XlsBook.MOST_BYTES_OF_ROWS)) {
            return stream(book, rows);
        }
    }

    private Concealed stream(Workbook book, CountedRows rows) {
        var hidden = new ArrayList<String>();
        var columns = new HashMap<String, List<Integer>>();
        book.read(sheet -> {
            if (sheet.hidden()) {
                hidden.add(sheet.name());
                return null;
            }
            return passing(book, sheet, rows, columns.computeIfAbsent(sheet.name(), name -> new ArrayList<>()));
        });
        return new Concealed(hidden, columns);
    }

    private Concealed csv(Path path, CountedRows rows) {
        CsvGrids.read(path, limits, rows::accept);
        return new Concealed(List.of(), Map.of());
    }

    private Concealed grids(Path path, CountedRows rows) {
        var grids = new GridReader(limits).read(path);
        var columns = new HashMap<String, List<Integer>>();
        for (Grid grid : grids) {
            if (!grid.hidden()) {
                copy(grid, rows);
                columns.put(grid.name(), IntStream.range(0, grid.columnCount()).filter(grid::columnHidden).boxed().toList());
            }
        }
        return new Concealed(grids.stream().filter(Grid::hidden).map(Grid::name).toList(), columns);
    }

    private SheetEvents passing(Workbook book, Workbook.Sheet sheet, CountedRows rows, List<Integer> hiddenColumns) {
        var merged = book.merged(sheet);
        return new SheetEvents() {
            @Override
            public void row(int row, boolean hidden, List<StoredCell> stored) {
                var cells = merged.filled(row, stored);
                if (!cells.isEmpty()) {
                    check(book.file(), sheet.name(), row, cells.getLast().column());
                    rows.accept(new SheetRow(sheet.name(), row, hidden, cells(cells, book.formats())));
                }
            }

            @Override
            public void hiddenColumns(int from, int to) {
                IntStream.range(from, Math.min(to, limits.columns())).forEach(hiddenColumns::add);
            }
        };
    }

    private void check(String file, String sheet, int row, int lastColumn) {
        if (lastColumn >= limits.columns()) {
            throw new UserProblem("file.too-many-columns", file, sheet, limits.columns(),
                    GridPlaces.columnName(lastColumn) + (row + 1));
        }
        if (row >= limits.rows()) {
            throw new UserProblem("file.too-many-rows", file, sheet, limits.rows());
        }
    }

    private static List<SheetCell> cells(List<StoredCell> stored, NumberFormats formats) {
        var cells = new ArrayList<SheetCell>(stored.getLast().column() + 1);
        for (StoredCell cell : stored) {
            while (cells.size() < cell.column()) {
                cells.add(SheetCell.BLANK);
            }
            cells.add(cell(cell, formats));
        }
        return Collections.unmodifiableList(cells);
    }

    private static SheetCell cell(StoredCell cell, NumberFormats formats) {
        String text = cell.isDate(formats) ? formats.text(cell.raw(), cell.style())
                : cell.kind() == CellKind.NUMBER ? CellText.number(cell.raw()) : cell.raw();
        return new SheetCell(text, cell.shownKind(formats));
    }

    private static void copy(Grid grid, CountedRows rows) {
        for (int row = 0; row < grid.rowCount(); row++) {
            var cells = new ArrayList<SheetCell>(grid.columnCount());
            for (int column = 0; column < grid.columnCount(); column++) {
                cells.add(new SheetCell(grid.text(row, column), grid.kind(row, column)));
            }
            if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.accept(new SheetRow(grid.name(), row, grid.rowHidden(row), cells));
            }
        }
    }

    /** Passes rows on and reports every thousandth. */
    private static final class CountedRows {
        private final Consumer<SheetRow> rows;
        private final Progress progress;
        private long count;

        CountedRows(Consumer<SheetRow> rows, Progress progress) {
            this.rows = rows;
            this.progress = progress;
        }

        void accept(SheetRow row) {
            if (count++ % STEP == 0) {
                progress.step(count, 0);
            }
            rows.accept(row);
        }
    }
}
