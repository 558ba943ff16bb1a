package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageFoot;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;
import org.gongkailan.text.Messages;

/** The table of a notice: the kind's columns that the roll fills, its entries, their total; the list once or several times across. */
final class NoticeTable {
    /** Rows of the list that stand with the last one over the total, so that no row is alone on the last page. */
    private static final int WITH_FOOT = 2;
    private final Notice notice;
    private final NoticeColumns columns;
    private final NoticeCells style;
    private final int across;
    /** Of the columns of the list once, in points. */
    private final double[] widths;
    /** How far figures keep away from the rule. */
    private final double[] indents;

    /**
     * @param room   width of the whole table, in points
     * @param across how often the list stands side by side
     */
    NoticeTable(Notice notice, NoticeColumns columns, NoticeCells style, double room, int across) {
        this.notice = notice;
        this.columns = columns;
        this.style = style;
        this.across = Math.min(across, Math.max(1, columns.rows()));
        var fitting = new ColumnWidths(columns);
        widths = fitting.in(room / this.across, style.scale());
        indents = IntStream.range(0, widths.length).mapToDouble(i -> fitting.indent(i, widths[i], style.scale())).toArray();
    }

    /**
     * @param title over its heads, on every page; empty for none
     * @param foot  what stands under a table whose columns are so wide
     */
    Table table(String title, Function<List<Double>, NoticeFoot.Under> foot) {
        var rows = new ArrayList<Row>();
        if (!title.isEmpty()) {
            rows.add(style.headRow(List.of(style.heading(title).spanning(1, columns.count() * across))));
        }
        rows.addAll(heads());
        int headRows = rows.size();
        rows.addAll(entryRows());
        int end = rows.size();
        boolean running = notice.settings().layout().options().runningTotals() && columns.summed();
        if (running) {
            rows.add(pageTotal(0, columns.rows()));
        }
        if (columns.summed()) {
            rows.add(sums(notice.kind().words().total(), 0, columns.rows()));
        }
        var under = foot.apply(repeated(Arrays.stream(widths).boxed().toList()));
        var grid = under.columns();
        int together = rows.size() - end + under.rows().size() + Math.clamp(end - headRows - 1, 0, WITH_FOOT);
        var table = new Table(grid.widths(), headRows, under.below(rows), style.padding(), style.rule(), together);
        return running ? table.footing(new RunningTotals(end, grid)) : table;
    }

    /** 本页小计 under every page, 累计 under every page but the last, where 合计 says it. */
    private final class RunningTotals implements PageFoot {
        private final int lastRow;
        private final DividedColumns grid;

        RunningTotals(int lastRow, DividedColumns grid) {
            this.lastRow = lastRow;
            this.grid = grid;
        }

        @Override
        public List<Row> under(int from, int to) {
            int last = Math.min(to * across, columns.rows());
            return grid.of(List.of(pageTotal(Math.min(from * across, last), last), sums(Messages.of("villageboard.paper.carried"), 0, last)));
        }

        @Override
        public int lastRow() {
            return lastRow;
        }
    }

    private Row pageTotal(int from, int to) {
        return sums(Messages.of("villageboard.paper.page-total"), from, to);
    }

    /** One row of headings, or two where columns share a heading. */
    private List<Row> heads() {
        if (!columns.grouped()) {
            return List.of(style.headRow(repeated(IntStream.range(0, columns.count()).mapToObj(this::heading).toList())));
        }
        var upper = new ArrayList<Cell>();
        var lower = new ArrayList<Cell>();
        for (int i = 0; i < columns.count(); ) {
            int to = columns.endOfGroup(i);
            if (to == i) {
                upper.add(heading(i).spanning(2, 1));
                i++;
            } else {
                upper.add(style.heading(columns.group(i)).spanning(1, to - i));
                IntStream.range(i, to).mapToObj(this::heading).forEach(lower::add);
                i = to;
            }
        }
        return List.of(style.headRow(repeated(upper)), style.headRow(repeated(lower)));
    }

    private Cell heading(int column) {
        return style.heading(columns.heading(column));
    }

    private <T> List<T> repeated(List<T> once) {
        return Collections.nCopies(across, once).stream().flatMap(List::stream).toList();
    }

    private List<Row> entryRows() {
        var rows = new ArrayList<Row>();
        for (int first = 0; first < columns.rows(); first += across) {
            var cells = new ArrayList<Cell>();
            for (int row = first; row < first + across; row++) {
                cells.addAll(row < columns.rows() ? cells(row) : Collections.nCopies(columns.count(), style.text("")));
            }
            rows.add(style.row(cells));
        }
        return rows;
    }

    private List<Cell> cells(int row) {
        return IntStream.range(0, columns.count()).mapToObj(i -> {
            String value = columns.value(row, i);
            String words = columns.names(i) ? NameLines.of(value, widths[i] - 2 * style.padding(), NoticeCells.SIZE * style.scale()) : value;
            var cell = style.text(words).aligned(columns.align(i)).indented(indents[i]);
            return columns.number(i) ? cell.asNumber() : cell;
        }).toList();
    }

    /** The sums of some entries under their columns; of a list in several columns once, under the last. */
    private Row sums(String words, int from, int to) {
        var cells = new ArrayList<Cell>();
        int label = columns.labelColumns();
        cells.add(style.heading(words).spanning(1, columns.count() * (across - 1) + label));
        for (int i = label; i < columns.count(); i++) {
            double indent = indents[i];
            cells.add(columns.sum(i, from, to).map(sum -> style.strong(sum).asNumber().indented(indent)).orElse(style.strong("")));
        }
        return style.row(cells);
    }
}
