package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.roll.Roll;

/** Places for signatures and the seal: rows of the table, so that they never stand alone on a sheet without a name. */
final class NoticeFoot {
    private static final double SIGN_SIZE = 14;
    private static final double TOTAL_HEIGHT = 27;
    private static final double SIGNATURE_HEIGHT = 58;
    /** A village's round seal is about 40 mm across and is stamped over the committee's name. */
    private static final double SEAL_HEIGHT = 116;
    private final Notice notice;
    private final double scale;

    NoticeFoot(Notice notice, double scale) {
        this.notice = notice;
        this.scale = scale;
    }

    /** The rows of a table of so many columns; at least one column for each signature is asked for. */
    List<Row> rows(int columns) {
        var rows = new ArrayList<Row>();
        int parts = notice.parts().size();
        if (parts > 1 && notice.kind().has(RollField.AMOUNT)) {
            rows.add(grandTotal(parts, columns));
        }
        var places = notice.kind().signatures();
        if (!places.isEmpty()) {
            int beside = Math.min(places.size(), columns);
            for (int from = 0; from < places.size(); from += beside) {
                rows.add(signatures(places.subList(from, Math.min(from + beside, places.size())), columns));
            }
        }
        rows.add(seal(columns));
        return rows;
    }

    private Row grandTotal(int parts, int columns) {
        String sum = Yuan.plain(Roll.total(notice.entries()));
        return new Row(List.of(Cell.of(Messages.of("villageboard.paper.grand-total", parts, sum),
                new Style(Typeface.HEI, NoticeTable.SIZE * scale, true, 0)).spanning(1, columns)), TOTAL_HEIGHT * scale);
    }

    private Row signatures(List<String> places, int columns) {
        return new Row(IntStream.range(0, places.size()).mapToObj(i -> {
            int from = columns * i / places.size();
            int to = columns * (i + 1) / places.size();
            return Cell.of(places.get(i), Style.of(Typeface.SONG, SIGN_SIZE * scale)).vertically(VerticalAlign.TOP)
                    .spanning(1, to - from);
        }).toList(), SIGNATURE_HEIGHT * scale);
    }

    private Row seal(int columns) {
        String committee = notice.fill(notice.kind().words().seal()).replace("{committee}", notice.committee());
        boolean another = !notice.issuer().equals(notice.committee()) && !committee.contains(notice.issuer());
        String issuer = another ? notice.kind().words().issuerLine().replace("{issuer}", notice.issuer()) + "\n" : "";
        String words = issuer + committee + "\n" + ChineseDate.full(notice.settings().from());
        return new Row(List.of(Cell.of(words, Style.of(Typeface.SONG, NoticeTable.SIZE * scale)).aligned(Align.RIGHT)
                .vertically(VerticalAlign.MIDDLE).spanning(1, columns)), SEAL_HEIGHT * scale);
    }

    /** A table of these rows alone, for a notice that is a text. */
    Table table(double width) {
        int columns = Math.max(1, notice.kind().signatures().size());
        var rows = rows(columns);
        return new Table(IntStream.range(0, columns).mapToObj(i -> width / columns).toList(), 0, rows,
                NoticeTable.PADDING * scale, 0.75 * scale, rows.size());
    }
}
