package org.gongkailan.villageboard.notice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;

/**
 * How wide the columns of a notice's table are: each as wide as its widest text while there is room; where there is not,
 * headings stand on two lines, then columns of words give way and run over several lines; figures never do. Reckoned in
 * points at the size of type on A4.
 */
final class ColumnWidths {
    /** Narrowest column of words and of names, in characters. */
    private static final double NARROWEST = 3.2;
    private static final double NARROWEST_NAME = 4.2;
    private static final double WIDEST = 22;
    /** Two characters are not worth two lines. */
    private static final double SHORTEST_BROKEN = 2;
    private static final int MOST_LOOKED_AT = 120;
    /** How much wider the figures of the bold face are. */
    private static final double BOLDER = 1.06;
    private static final double ANYTHING_BUT_CHINESE = 0.56;
    private static final int FIRST_CHINESE = 0x2e80;
    /** How much of the room that is left over a serial number takes, compared to others of its width. */
    private static final double SERIAL_SHARE = 0.4;
    private final NoticeColumns columns;
    /** The widest text of each column. */
    private final double[] widest;
    /** With its heading as it is. */
    private final double[] natural;
    /** With a heading of one line on two. */
    private final double[] broken;
    /** With every heading on one line more, and words over several. */
    private final double[] least;

    ColumnWidths(NoticeColumns columns) {
        this.columns = columns;
        int count = columns.count();
        widest = IntStream.range(0, count).mapToDouble(this::widest).toArray();
        natural = new double[count];
        broken = new double[count];
        least = new double[count];
        for (int i = 0; i < count; i++) {
            double shown = columns.wraps(i) ? Math.min(widest[i], WIDEST) : widest[i];
            double half = headingOnTwoLines(i);
            double heading = ems(columns.heading(i));
            natural[i] = points(Math.max(shown, heading));
            broken[i] = points(Math.max(shown, columns.heading(i).contains("\n") ? heading : half));
            least[i] = points(Math.max(columns.wraps(i) ? Math.min(shown, columns.names(i) ? longestNamePart(i) : NARROWEST) : shown, half));
        }
    }

    /** The least room in which no figure is torn or shrunk. */
    double least() {
        return Arrays.stream(least).sum();
    }

    /** The same column by column, in points on A4. */
    double[] leastOfEach() {
        return least.clone();
    }

    /** The widths in a room, both in points of type so many times as large as on A4. */
    double[] in(double room, double scale) {
        double[] widths = headingsBroken(room / scale);
        double spare = room / scale - Arrays.stream(widths).sum();
        double[] set = spare >= 0 ? spread(widths, spare) : narrowed(room / scale);
        return Arrays.stream(set).map(width -> width * scale).toArray();
    }

    /** How many lines the highest row has in a room, both in points of type so many times as large as on A4; looks at the first rows only. */
    int mostLines(double room, double scale) {
        double[] widths = in(room, scale);
        return texts().stream().flatMapToInt(row -> IntStream.range(0, row.length).filter(columns::wraps)
                .map(i -> (int) Math.ceil(row[i] * NoticeCells.SIZE / (widths[i] / scale - 2 * NoticeCells.PADDING)))).max().orElse(1);
    }

    /** How far right-aligned texts keep away from the rule, so that they stand as one block in the middle of their column. */
    double indent(int column, double width, double scale) {
        return columns.align(column) != Align.RIGHT ? 0 : Math.max(0, (width - points(widest[column]) * scale) / 2);
    }

    private double[] headingsBroken(double room) {
        double[] widths = natural.clone();
        while (Arrays.stream(widths).sum() > room) {
            int most = IntStream.range(0, widths.length).boxed().max((one, other) -> Double.compare(widths[one] - broken[one],
                    widths[other] - broken[other])).orElseThrow();
            if (widths[most] == broken[most]) {
                break;
            }
            widths[most] = broken[most];
        }
        return widths;
    }

    private double[] spread(double[] widths, double spare) {
        double[] shares = IntStream.range(0, widths.length).mapToDouble(i -> columns.serial(i) ? SERIAL_SHARE * widths[i] : widths[i]).toArray();
        double all = Arrays.stream(shares).sum();
        return IntStream.range(0, widths.length).mapToDouble(i -> widths[i] + spare * shares[i] / all).toArray();
    }

    // Headings of two lines stand on three where words gain by it.
    private double[] narrowed(double room) {
        var lines = new FewestLines(columns, texts());
        double[] headings = lines.of(narrowed(room, broken), least);
        double[] words = lines.of(narrowed(room, least), least);
        double needed = IntStream.range(0, least.length).mapToDouble(i -> columns.wraps(i) ? least[i] : broken[i]).sum();
        return needed <= room && lines.count(headings) <= lines.count(words) ? headings : words;
    }

    /** Words share what they must give; other columns are as wide as said. */
    private double[] narrowed(double room, double[] others) {
        double fixed = IntStream.range(0, least.length).filter(i -> !columns.wraps(i)).mapToDouble(i -> others[i]).sum();
        double floor = IntStream.range(0, least.length).filter(columns::wraps).mapToDouble(i -> least[i]).sum();
        double give = IntStream.range(0, least.length).filter(columns::wraps).mapToDouble(i -> broken[i]).sum() - floor;
        double share = give > 0 ? Math.max(0, (room - fixed - floor) / give) : 0;
        return IntStream.range(0, least.length).mapToDouble(i -> columns.wraps(i) ? least[i] + (broken[i] - least[i]) * share : others[i]).toArray();
    }

    private double widest(int column) {
        double values = IntStream.range(0, columns.rows()).mapToDouble(row -> ems(columns.value(row, column))).max().orElse(0);
        return Math.max(values, columns.total(column).map(total -> BOLDER * ems(total)).orElse(0.0));
    }

    private double longestNamePart(int column) {
        return Math.max(NARROWEST_NAME, IntStream.range(0, columns.rows()).mapToDouble(row -> NameLines.longestPart(columns.value(row, column))).max().orElse(0));
    }

    private double headingOnTwoLines(int column) {
        return columns.heading(column).lines().limit(1).mapToDouble(ColumnWidths::ems)
                .map(width -> width <= SHORTEST_BROKEN ? width : Math.ceil(width / 2))
                .reduce(columns.heading(column).lines().skip(1).mapToDouble(ColumnWidths::ems).max().orElse(0), Math::max);
    }

    private List<double[]> texts() {
        return IntStream.range(0, Math.min(columns.rows(), MOST_LOOKED_AT)).mapToObj(row -> IntStream.range(0, columns.count())
                .mapToDouble(column -> ems(columns.value(row, column))).toArray()).toList();
    }

    /** A text with what keeps it from the rules. */
    static double points(double ems) {
        return ems * NoticeCells.SIZE + 2 * NoticeCells.PADDING;
    }

    /** Roughly how wide the widest line of a text is, in characters: Chinese 1, everything else about half. */
    static double ems(String text) {
        double widest = 0;
        double line = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            line = c == '\n' ? 0 : line + (c < FIRST_CHINESE ? ANYTHING_BUT_CHINESE : 1);
            widest = Math.max(widest, line);
        }
        return widest;
    }
}
