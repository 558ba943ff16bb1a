package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.officefile.Grid;
import org.gongkailan.officefile.GridCell;

/** A table of a document, looked at as one of the three tables or a piece of one. */
final class ReportGrid {
    private static final int DISPUTE_CELLS = 15;
    /** A piece of table 3 on its own page has at least so many rows. */
    private static final int FEWEST_ROWS = 3;
    private static final Pattern DISPUTES = Pattern.compile("结果维持|结果纠正|尚未审结");
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９]+(?:[.,，．][\\d０-９]+)*(?:件)?(?:[（(].*)?|[/\\\\—–－-]+|");
    private static final Pattern DIGIT = Pattern.compile("[\\d０-９]");

    private final Grid grid;

    ReportGrid(Grid grid) {
        this.grid = grid;
    }

    boolean isProactive() {
        return anyText(ProactiveTable::standsIn);
    }

    boolean isOf2019() {
        return anyText(ProactiveTable::isOf2019);
    }

    private boolean anyText(Predicate<String> words) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                if (grid.isAnchor(row, column) && words.test(grid.text(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rows of table 2: a label, and the distinct cells behind it. */
    List<LabelledRow> proactiveRows() {
        var rows = new ArrayList<LabelledRow>();
        for (int row = 0; row < grid.rowCount(); row++) {
            List<GridCell> cells = cells(row);
            if (!cells.isEmpty() && ProactiveTable.row(cells.getFirst().text()).isPresent()) {
                rows.add(new LabelledRow(cells.getFirst().text(),
                        cells.subList(1, cells.size()).stream().map(GridCell::text).toList(), grid.place(row, 0)));
            }
        }
        return rows;
    }

    /** The cells of a row from left to right, each once. */
    private List<GridCell> cells(int row) {
        var cells = new ArrayList<GridCell>();
        for (int column = 0; column < grid.columnCount(); column++) {
            GridCell cell = grid.anchor(row, column);
            if (cells.isEmpty() || cells.getLast().column() != cell.column() || cells.getLast().row() != cell.row()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The rows of table 3, or of the piece of it that this grid is; none for another table. */
    List<LabelledRow> requestRows() {
        int[] columns = requestColumns();
        var rows = new ArrayList<LabelledRow>();
        for (int row = 0; columns.length > 0 && row < grid.rowCount(); row++) {
            String label = columns[0] == 0 ? "" : label(row, columns[0]);
            List<String> cells = numbers(row, columns);
            if (isData(label, cells)) {
                rows.add(new LabelledRow(label, cells, grid.place(row, columns[0])));
            }
        }
        return rows;
    }

    private String label(int row, int firstNumber) {
        return grid.text(row, firstNumber - 1);
    }

    private List<String> numbers(int row, int[] columns) {
        var cells = new ArrayList<String>();
        for (int column : columns) {
            cells.add(grid.text(row, column));
        }
        return cells;
    }

    private static boolean isData(String label, List<String> cells) {
        boolean numbers = cells.stream().allMatch(cell -> NUMBER.matcher(Words.tight(cell)).matches());
        boolean any = cells.stream().anyMatch(cell -> DIGIT.matcher(cell).find());
        // A head repeated on the next page is no row of figures.
        return numbers && any || RowLabels.row(label).isPresent() && cells.stream().noneMatch(cell -> RowLabels.column(cell).isPresent());
    }

    /** The seven grid columns of table 3, by their heads, else the last seven; none if this is another table. */
    private int[] requestColumns() {
        if (namedRows().size() < FEWEST_ROWS || grid.columnCount() < 8 || isProactive() || isDisputes()) {
            return new int[0];
        }
        int[] byHead = columnsByHead();
        return byHead.length > 0 ? byHead : lastSeven();
    }

    private Set<RequestRow> namedRows() {
        Set<RequestRow> named = EnumSet.noneOf(RequestRow.class);
        for (int row = 0; row < grid.rowCount(); row++) {
            cells(row).forEach(cell -> RowLabels.row(cell.text()).ifPresent(named::add));
        }
        return named;
    }

    private int[] columnsByHead() {
        Map<RequestColumn, Integer> found = new EnumMap<>(RequestColumn.class);
        int head = Math.min(grid.rowCount(), 5);
        for (int row = 0; row < head; row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                if (grid.isAnchor(row, column) && grid.anchor(row, column).columnSpan() == 1) {
                    int at = column;
                    RowLabels.column(grid.text(row, column)).ifPresent(known -> found.putIfAbsent(known, at));
                }
            }
        }
        boolean inOrder = found.size() == RequestColumn.values().length
                && List.copyOf(found.values()).equals(found.values().stream().sorted().toList());
        return inOrder ? found.values().stream().mapToInt(Integer::intValue).toArray() : new int[0];
    }

    private int[] lastSeven() {
        int count = RequestColumn.values().length;
        int[] columns = new int[count];
        for (int at = 0; at < count; at++) {
            columns[at] = grid.columnCount() - count + at;
        }
        return columns;
    }

    private boolean isDisputes() {
        return anyText(text -> DISPUTES.matcher(Words.core(text)).find());
    }

    /** The row of numbers of table 4; empty for another table. */
    Optional<LabelledRow> disputeRow() {
        if (!isDisputes() || grid.columnCount() < DISPUTE_CELLS) {
            return Optional.empty();
        }
        Optional<LabelledRow> blank = Optional.empty();
        for (int row = grid.rowCount() - 1; row > 0; row--) {
            LabelledRow found = lastCells(row);
            boolean numbers = found.cells().stream().allMatch(cell -> NUMBER.matcher(Words.tight(cell)).matches());
            if (numbers && found.filled()) {
                return Optional.of(found);
            }
            blank = numbers ? Optional.of(found) : blank;
        }
        return blank;
    }

    private LabelledRow lastCells(int row) {
        var cells = new ArrayList<String>();
        for (int column = grid.columnCount() - DISPUTE_CELLS; column < grid.columnCount(); column++) {
            cells.add(grid.text(row, column));
        }
        return new LabelledRow("", cells, grid.place(row, 0));
    }
}
