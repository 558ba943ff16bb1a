package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;

/** The table of a notice lying on its side: places as columns, figures as rows; how a few villages are compared. */
final class TurnedTable {
    private final Notice notice;
    private final NoticeColumns columns;
    /** Headings, a column for each entry, and one for the totals where there are any; in points on A4. */
    private final double[] natural;

    TurnedTable(Notice notice, NoticeColumns columns) {
        this.notice = notice;
        this.columns = columns;
        natural = new double[1 + columns.rows() + (columns.summed() ? 1 : 0)];
        for (int column = 0; column < columns.count(); column++) {
            if (!columns.serial(column)) {
                widen(column);
            }
        }
    }

    private void widen(int column) {
        widen(0, heading(column));
        IntStream.range(0, columns.rows()).forEach(row -> widen(row + 1, columns.value(row, column)));
        columns.total(column).ifPresent(total -> widen(natural.length - 1, total));
    }

    private void widen(int at, String text) {
        natural[at] = Math.max(natural[at], ColumnWidths.points(ColumnWidths.ems(text)));
    }

    /** The least room in which no text is torn or shrunk, in points on A4. */
    double least() {
        return Arrays.stream(natural).sum();
    }

    /** @param foot what stands under a table whose columns are so wide */
    Table table(NoticeCells cells, double room, Function<List<Double>, NoticeFoot.Under> foot) {
        var widths = Arrays.stream(spread(room / cells.scale())).map(width -> width * cells.scale()).boxed().toList();
        var rows = new ArrayList<Row>();
        if (!notice.tableTitle().isEmpty()) {
            rows.add(cells.headRow(List.of(cells.heading(notice.tableTitle()).spanning(1, widths.size()))));
        }
        int headRows = rows.size() + 1;
        IntStream.range(0, columns.count()).filter(column -> !columns.serial(column)).forEach(column -> rows.add(row(cells, column)));
        var under = foot.apply(widths);
        var all = under.below(rows);
        return new Table(under.columns().widths(), Math.min(headRows, all.size()), all, cells.padding(), cells.rule(), under.rows().size() + 1, 1);
    }

    /** The entries in columns of one width where there is room for that. */
    private double[] spread(double room) {
        double widest = Arrays.stream(natural).skip(1).max().orElse(0);
        double even = (room - natural[0]) / (natural.length - 1);
        double spare = (room - least()) / natural.length;
        return IntStream.range(0, natural.length).mapToDouble(i -> i > 0 && even >= widest ? even
                : natural[i] + (even >= widest ? 0 : Math.max(0, spare))).toArray();
    }

    private String heading(int column) {
        String group = columns.group(column);
        return group.isEmpty() ? columns.heading(column) : group + "\n" + columns.heading(column);
    }

    private Row row(NoticeCells style, int column) {
        var cells = new ArrayList<Cell>();
        cells.add(style.heading(heading(column)));
        for (int row = 0; row < columns.rows(); row++) {
            var cell = style.text(columns.value(row, column)).aligned(Align.CENTER);
            cells.add(columns.number(column) ? cell.asNumber().aligned(Align.CENTER) : cell);
        }
        if (columns.summed()) {
            boolean first = columns.firstShown() == column;
            cells.add(first ? style.heading(notice.kind().words().total())
                    : columns.total(column).map(total -> style.strong(total).asNumber().aligned(Align.CENTER)).orElse(style.strong("")));
        }
        return style.row(cells);
    }
}
