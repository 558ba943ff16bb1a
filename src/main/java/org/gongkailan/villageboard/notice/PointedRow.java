package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;
import org.gongkailan.villageboard.roll.RollEntry;

/** The row of a notice's table that somebody wants to see, on a ground of its own; on the screen only, never on paper. */
final class PointedRow {
    /** Its ground. */
    static final int GROUND = 0xFFE69A;

    private PointedRow() {
    }

    /** A table with the row of an entry pointed out; the table itself if the entry is not in it. */
    static Table in(Table table, Notice part, NoticeColumns columns, NoticeLayout layout, RollEntry entry) {
        int at = part.entries().indexOf(entry);
        if (at < 0) {
            return table;
        }
        var rows = new ArrayList<>(table.rows());
        if (layout.onItsSide()) {
            int head = table.headRows() - 1;
            for (int i = head; i < head + columns.turnedRows(); i++) {
                rows.set(i, ground(rows.get(i), cell -> cell == at + 1));
            }
        } else {
            int across = Math.min(layout.across(), columns.rows());
            int first = at % across * columns.count();
            rows.set(table.headRows() + at / across, ground(rows.get(table.headRows() + at / across),
                    cell -> cell >= first && cell < first + columns.count()));
        }
        return new Table(table.widths(), table.headRows(), rows, table.padding(), table.rule(), table.footRows(), table.headColumns(),
                table.pageFoot());
    }

    private static Row ground(Row row, IntPredicate pointed) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(pointed.test(i) ? row.cells().get(i).filled(GROUND) : row.cells().get(i));
        }
        return new Row(cells, row.minHeight());
    }
}
