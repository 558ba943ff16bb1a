package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.paper.VerticalAlign;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.roll.Roll;

/**
 * What stands under the lists of a notice: totals in words, places for signatures and beside them the seal. Rows of the
 * table, so that they never stand alone on a sheet without a name.
 */
final class NoticeFoot {
    private static final double SIGN_SIZE = 14;
    /** Height of a line, in sizes of its type. */
    private static final double LINE = 1.3;
    /** A village's round seal is about 40 mm across, however large the type, and is stamped over the committee's name. */
    private static final double SEAL_HEIGHT = 116;
    /** Least height of the seal's place at the size of type on A4, for large sheets. */
    private static final double SEAL_WORDS = 70;
    /** Of a place in which somebody signs by hand. */
    private static final double LEAST_SIGNATURE = 46;
    /** How much of the width the places for signatures take. */
    private static final double SIGNATURES = 0.48;
    /** How far from the left the seal stands that has the whole width. */
    private static final double SEAL_INDENT = 0.45;
    private final Notice notice;
    private final NoticeCells cells;
    private final NoticeCells signs;

    /**
     * @param cells how the totals look
     * @param signs how the places for signatures and the seal look
     */
    NoticeFoot(Notice notice, NoticeCells cells, NoticeCells signs) {
        this.notice = notice;
        this.cells = cells;
        this.signs = signs;
    }

    /** What stands under a table, and the columns that it needs of those of the list. */
    record Under(DividedColumns columns, List<Row> rows) {
        /** Rows of the list with these under them. */
        List<Row> below(List<Row> list) {
            var all = new ArrayList<>(columns.of(list));
            all.addAll(rows);
            return all;
        }
    }

    /** What stands under a piece of a table that goes on in another one. */
    static Under nothing(List<Double> widths) {
        return new Under(new DividedColumns(widths, -1, 0), List.of());
    }

    /** What stands under a table that another one follows, whose columns are so wide. */
    Under between(Notice part, List<Double> widths) {
        return new Under(new DividedColumns(widths, -1, 0), inWords(part, widths.size()));
    }

    /** What stands under the last of the notice's tables, whose columns are so wide. */
    Under closing(List<Double> widths) {
        var columns = columns(widths);
        int width = columns.widths().size();
        var parts = notice.parts();
        var rows = new ArrayList<>(inWords(parts.getLast(), width));
        if (parts.size() > 1 && notice.kind().has(RollField.AMOUNT)) {
            rows.add(cells.row(List.of(cells.strong(Messages.of("villageboard.paper.grand-total", parts.size(), Yuan.plain(Roll.total(notice.entries()))))
                    .spanning(1, width))));
        }
        rows.addAll(signed(columns));
        return new Under(columns, rows);
    }

    private DividedColumns columns(List<Double> widths) {
        return notice.kind().signatures().isEmpty() ? new DividedColumns(widths, -1, 0) : DividedColumns.at(SIGNATURES, widths);
    }

    /** The total of a table in words; no row where no money is paid. */
    private List<Row> inWords(Notice part, int columns) {
        if (!notice.kind().has(RollField.AMOUNT)) {
            return List.of();
        }
        String words = KindField.fill(notice.kind().words().totalInWords(), Map.of(KindField.IN_WORDS, Yuan.inWords(Roll.total(part.entries()))));
        return List.of(cells.row(List.of(cells.strong(words).spanning(1, columns))));
    }

    /** A table of the signatures and the seal alone, for a notice that is a text. */
    Table table(double width) {
        var columns = columns(List.of(width));
        var rows = signed(columns);
        return new Table(columns.widths(), 0, rows, signs.padding(), signs.rule(), rows.size());
    }

    // Signatures under each other on the left, the seal on the right.
    private List<Row> signed(DividedColumns columns) {
        var places = notice.signatures();
        int width = columns.widths().size();
        double points = columns.widths().stream().mapToDouble(Double::doubleValue).sum();
        double seal = Math.max(SEAL_HEIGHT, SEAL_WORDS * signs.scale());
        if (places.isEmpty()) {
            return List.of(new Row(List.of(seal().spanning(1, width).indented(points * SEAL_INDENT)), seal));
        }
        double height = Math.max(LEAST_SIGNATURE, seal / places.size());
        var rows = new ArrayList<Row>();
        for (String place : places) {
            String words = broken(place, points * SIGNATURES);
            double below = words.equals(place) ? 0 : LINE * SIGN_SIZE * signs.scale();
            var cell = Cell.of(words, Style.of(Typeface.SONG, SIGN_SIZE * signs.scale()))
                    .vertically(VerticalAlign.TOP).spanning(1, columns.left());
            rows.add(new Row(rows.isEmpty() ? List.of(cell, seal().spanning(places.size(), width - columns.left())) : List.of(cell), height + below));
        }
        return rows;
    }

    /** The words of a place, broken after a bracket where they do not fit on one line. */
    private String broken(String place, double width) {
        boolean fits = ColumnWidths.ems(place) * SIGN_SIZE * signs.scale() <= width - 2 * signs.padding();
        return fits ? place : place.replaceFirst(Messages.of("villageboard.paper.break-after"), "$0\n");
    }

    private Cell seal() {
        String committee = notice.fill(notice.kind().words().seal());
        boolean another = !notice.settings().wording().issuer().isEmpty() && !notice.issuer().equals(notice.committee()) && !committee.contains(notice.issuer());
        String issuer = another ? notice.fill(notice.kind().words().issuerLine()) + "\n" : "";
        return signs.text(issuer + committee + "\n" + ChineseDate.full(notice.settings().from())).aligned(Align.CENTER);
    }
}
