package org.gongkailan.catalogue.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkailan.catalogue.Column;
import org.gongkailan.finding.Finding;
import org.gongkailan.officefile.Grid;

/** What a person should know about the heads of a table: which were recognised, which are missing. */
final class HeadReport {
    private static final int SMALLEST_TABLE = 4;

    private HeadReport() {
    }

    /** The table as the preview shows it. */
    static ImportPreview.ReadTable of(Grid grid, Optional<Head> head, int rows) {
        List<Head.HeadColumn> columns = head.map(Head::columns).orElse(List.of());
        return new ImportPreview.ReadTable(grid.name(),
                columns.stream().map(Head.HeadColumn::title).toList(),
                columns.stream().filter(column -> column.word() == HeadWord.LEVEL_OF_GOVERNMENT)
                        .map(Head.HeadColumn::title).toList(),
                columns.stream().filter(column -> column.word() == null).map(Head.HeadColumn::title).toList(), rows);
    }

    /** Hands on what is wrong with the head. */
    static void check(Grid grid, Optional<Head> head, Consumer<Finding> found) {
        if (head.isEmpty()) {
            if (grid.rowCount() >= SMALLEST_TABLE && grid.columnCount() >= SMALLEST_TABLE) {
                found.accept(Finding.warning("import.head-unknown", grid.place(0, 0), "catalogue.import.sheetSkipped",
                        grid.name()));
            }
            return;
        }
        missing(grid, head.get(), HeadWord.ELEMENTS, Column.ELEMENTS, found);
        missing(grid, head.get(), HeadWord.LEGAL_BASES, Column.LEGAL_BASES, found);
        missing(grid, head.get(), HeadWord.TIME_LIMIT, Column.TIME_LIMIT, found);
        missing(grid, head.get(), HeadWord.BODY, Column.BODY, found);
        missing(grid, head.get(), HeadWord.CHANNELS, Column.CHANNELS, found);
    }

    private static void missing(Grid grid, Head head, HeadWord word, Column column, Consumer<Finding> found) {
        if (!head.has(word)) {
            found.accept(Finding.warning("import.column-missing", grid.place(head.row(), 0),
                    "catalogue.import.columnMissing", column.label()));
        }
    }
}
