package org.gongkailan.villageboard.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageFoot;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;

/** The table of a notice: the kind's columns that the roll fills, its entries, the total in figures and words. */
final class NoticeTable {
    /** Smallest type of a notice's table on A4, in points; grows with the sheet or the distance. */
    static final double SIZE = 15;
    /** Between rule and text on A4, in points. */
    static final double PADDING = 4;
    private static final double ROW_HEIGHT = 27;
    private static final double HEAD_HEIGHT = 34;
    /** A table on its side has a column for each row of the list. */
    private static final int MOST_ON_ITS_SIDE = 8;
    /** Rows of the list that stand with the last one over the total, so that no row is alone on the last page. */
    private static final int WITH_FOOT = 2;
    private final Notice notice;
    private final IntFunction<List<Row>> foot;
    private final double scale;
    private final double bodyWidth;
    private final Style text;
    private final Style bold;
    private final NoticeColumns columns;
    private final int across;

    /** @param foot what stands under the total, for a table of so many columns */
    NoticeTable(Notice notice, IntFunction<List<Row>> foot, double scale, double bodyWidth) {
        this.notice = notice;
        this.foot = foot;
        this.scale = scale;
        this.bodyWidth = bodyWidth;
        this.text = Style.of(Typeface.SONG, SIZE * scale);
        this.bold = new Style(Typeface.HEI, SIZE * scale, true, 0);
        this.columns = new NoticeColumns(notice);
        this.across = Math.min(notice.settings().layout().across(), Math.max(1, notice.entries().size()));
    }

    Table table() {
        boolean onItsSide = notice.settings().layout().onItsSide() && notice.entries().size() <= MOST_ON_ITS_SIDE;
        return onItsSide ? onItsSide() : upright();
    }

    private Table upright() {
        var rows = title(columns.count() * across);
        rows.addAll(heads());
        int headRows = rows.size();
        var body = entryRows();
        rows.addAll(body);
        boolean running = notice.settings().layout().options().runningTotals() && columns.summed();
        int end = rows.size();
        var feet = feet(columns.count() * across);
        if (running) {
            feet.addFirst(pageTotal(0, notice.entries().size()));
        }
        rows.addAll(feet);
        var widths = new ColumnWidths(columns, scale, text.size()).of(body, across, bodyWidth);
        int together = feet.size() + Math.clamp(body.size() - 1, 0, WITH_FOOT);
        var table = new Table(widths, headRows, rows, PADDING * scale, 0.75 * scale, together);
        return running ? table.footing(new RunningTotals(end)) : table;
    }

    /** 本页小计 under every page, 累计 under every page but the last, where 合计 says it. */
    private final class RunningTotals implements PageFoot {
        private final int lastRow;

        RunningTotals(int lastRow) {
            this.lastRow = lastRow;
        }

        @Override
        public List<Row> under(int from, int to) {
            int last = Math.min(to * across, notice.entries().size());
            return List.of(pageTotal(Math.min(from * across, last), last), sums(Messages.of("villageboard.paper.carried"), 0, last));
        }

        @Override
        public int lastRow() {
            return lastRow;
        }
    }

    private Row pageTotal(int from, int to) {
        return sums(Messages.of("villageboard.paper.page-total"), from, to);
    }

    private List<Row> feet(int width) {
        var feet = new ArrayList<Row>();
        if (columns.summed()) {
            feet.add(totalRow());
        }
        if (notice.kind().has(RollField.AMOUNT)) {
            feet.add(wordsRow(width));
        }
        feet.addAll(foot.apply(width));
        return feet;
    }

    private Row row(List<Cell> cells, double height) {
        return new Row(cells, height * scale);
    }

    private Cell headCell(String words) {
        return Cell.of(words, bold).aligned(Align.CENTER);
    }

    /** The table's own title as the first row of its head, so that it stands on every page; none where there is none. */
    private List<Row> title(int width) {
        var rows = new ArrayList<Row>();
        if (!notice.tableTitle().isEmpty()) {
            rows.add(row(List.of(headCell(notice.tableTitle()).spanning(1, width)), HEAD_HEIGHT));
        }
        return rows;
    }

    /** One row of headings, or two where columns share a heading. */
    private List<Row> heads() {
        if (!columns.grouped()) {
            return List.of(row(repeated(IntStream.range(0, columns.count()).mapToObj(i -> headCell(columns.heading(i))).toList()),
                    HEAD_HEIGHT));
        }
        var upper = new ArrayList<Cell>();
        var lower = new ArrayList<Cell>();
        for (int i = 0; i < columns.count(); ) {
            int to = columns.endOfGroup(i);
            if (to == i) {
                upper.add(headCell(columns.heading(i)).spanning(2, 1));
                i++;
            } else {
                upper.add(headCell(columns.group(i)).spanning(1, to - i));
                IntStream.range(i, to).forEach(each -> lower.add(headCell(columns.heading(each))));
                i = to;
            }
        }
        return List.of(row(repeated(upper), HEAD_HEIGHT), row(repeated(lower), HEAD_HEIGHT));
    }

    private List<Cell> repeated(List<Cell> cells) {
        return Collections.nCopies(across, cells).stream().flatMap(List::stream).toList();
    }

    private List<Row> entryRows() {
        var rows = new ArrayList<Row>();
        var entries = notice.entries();
        for (int first = 0; first < entries.size(); first += across) {
            var cells = new ArrayList<Cell>();
            for (int i = first; i < first + across; i++) {
                cells.addAll(i < entries.size() ? cells(entries.get(i), i + 1)
                        : Collections.nCopies(columns.count(), Cell.of("", text)));
            }
            rows.add(row(cells, ROW_HEIGHT));
        }
        return rows;
    }

    private List<Cell> cells(RollEntry entry, int serial) {
        return IntStream.range(0, columns.count()).mapToObj(i -> {
            var cell = Cell.of(columns.value(entry, i, serial), text).aligned(columns.align(i));
            return columns.number(i) ? cell.asNumber() : cell;
        }).toList();
    }

    /** The sums under their columns; of a list in several columns the sum of each kind once, under the last. */
    private Row totalRow() {
        return sums(notice.kind().words().total(), 0, notice.entries().size());
    }

    private Row sums(String words, int from, int to) {
        var cells = new ArrayList<Cell>();
        int before = columns.count() * (across - 1);
        int label = columns.labelColumns();
        cells.add(headCell(words).spanning(1, before + label));
        for (int i = label; i < columns.count(); i++) {
            cells.add(sum(i, from, to));
        }
        return row(cells, ROW_HEIGHT);
    }

    private Cell sum(int column, int from, int to) {
        return columns.sum(column, from, to).map(sum -> Cell.of(sum, bold).asNumber()).orElse(Cell.of("", bold));
    }

    private Row wordsRow(int width) {
        String words = notice.kind().words().totalInWords().replace("{words}", Yuan.inWords(sum()));
        return row(List.of(Cell.of(words, bold).spanning(1, width)), ROW_HEIGHT);
    }

    private BigDecimal sum() {
        return Roll.total(notice.entries());
    }

    /** Places as columns, figures as rows: how a few villages are compared. */
    private Table onItsSide() {
        int width = notice.entries().size() + 1 + (columns.summed() ? 1 : 0);
        var rows = title(width);
        int titleRows = rows.size();
        for (int i = 0; i < columns.count(); i++) {
            if (columns.field(i) != RollField.SERIAL) {
                rows.add(turned(i));
            }
        }
        int headRows = rows.size() == titleRows ? titleRows : titleRows + 1;
        if (notice.kind().has(RollField.AMOUNT)) {
            rows.add(wordsRow(width));
        }
        rows.addAll(foot.apply(width));
        var widths = IntStream.range(0, width).mapToObj(i -> bodyWidth / width).toList();
        return new Table(widths, headRows, rows, PADDING * scale, 0.75 * scale, rows.size() - headRows, 1);
    }

    private Row turned(int column) {
        var cells = new ArrayList<Cell>();
        String group = columns.group(column);
        cells.add(headCell(group.isEmpty() ? columns.heading(column) : group + "\n" + columns.heading(column)));
        for (int e = 0; e < notice.entries().size(); e++) {
            var cell = Cell.of(columns.value(notice.entries().get(e), column, e + 1), text).aligned(Align.CENTER);
            cells.add(columns.number(column) ? cell.asNumber() : cell);
        }
        if (columns.summed()) {
            boolean first = columns.firstShown() == column;
            cells.add(first ? headCell(notice.kind().words().total()) : sum(column, 0, notice.entries().size()));
        }
        return row(cells, ROW_HEIGHT);
    }
}
