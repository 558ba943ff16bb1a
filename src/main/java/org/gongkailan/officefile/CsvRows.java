package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkailan.finding.UserProblem;

/** Puts the values of a text file together to rows and hands on those with content; cells as in a grid of the file. */
final class CsvRows implements CsvText.Values {
    private final String file;
    private final String sheet;
    private final GridLimits limits;
    private final Consumer<SheetRow> rows;
    private List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int columns;

    CsvRows(String file, String sheet, GridLimits limits, Consumer<SheetRow> rows) {
        this.file = file;
        this.sheet = sheet;
        this.limits = limits;
        this.rows = rows;
    }

    @Override
    public void value(int at, int column, String raw) {
        if (at != row) {
            handOver();
            row = at;
        }
        String text = CsvGrids.value(raw);
        if (!text.isEmpty()) {
            check(column);
            while (cells.size() < column) {
                cells.add(SheetCell.BLANK);
            }
            cells.add(new SheetCell(text, CellKind.TEXT));
        }
    }

    private void check(int column) {
        if (column >= limits.columns()) {
            throw new UserProblem("file.too-many-columns", file, sheet, limits.columns(),
                    GridPlaces.columnName(column) + (row + 1));
        }
        if (row >= limits.rows()) {
            throw new UserProblem("file.too-many-rows", file, sheet, limits.rows());
        }
    }

    private void handOver() {
        if (!cells.isEmpty()) {
            columns = Math.max(columns, cells.size());
            rows.accept(new SheetRow(sheet, row, false, List.copyOf(cells)));
            cells = new ArrayList<>();
        }
    }

    /** Hands on the last row; answers how many columns the widest had. */
    int finish() {
        handOver();
        return columns;
    }
}
