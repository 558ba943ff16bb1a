package org.gongkailan.villageboard.notice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.paper.Row;

/**
 * How wide the columns of a notice's table are: each as wide as its widest text while there is room; where there is not,
 * columns of words give way and run over several lines, figures and names do not.
 */
final class ColumnWidths {
    private static final double LEAST_EMS = 3.2;
    private static final double MOST_EMS = 22;
    private static final int MOST_LOOKED_AT = 120;
    /** How much wider the figures of the bold face are. */
    private static final double BOLDER = 1.06;
    private final NoticeColumns columns;
    private final double scale;
    private final double size;

    ColumnWidths(NoticeColumns columns, double scale, double size) {
        this.columns = columns;
        this.scale = scale;
        this.size = size;
    }

    /** The widths, in points, of the columns repeated so many times across a page. */
    List<Double> of(List<Row> body, int across, double bodyWidth) {
        double room = bodyWidth / across;
        double[] wanted = wanted(body);
        double[] least = least(wanted);
        double spare = room - Arrays.stream(wanted).sum();
        double[] widths = spare >= 0 ? Arrays.stream(wanted).map(width -> width + spare / wanted.length).toArray()
                : new FewestLines(columns, texts(body), size, 2 * NoticeTable.PADDING * scale).of(narrowed(wanted, least, room), least);
        return Collections.nCopies(across, Arrays.stream(widths).boxed().toList()).stream().flatMap(List::stream).toList();
    }

    /** How wide each text is, in ems, row by row; rows of the list that stand side by side one under the other. */
    private List<double[]> texts(List<Row> body) {
        int count = columns.count();
        return body.stream().limit(MOST_LOOKED_AT).flatMap(row -> IntStream.range(0, row.cells().size() / count)
                .mapToObj(part -> IntStream.range(0, count).mapToDouble(i -> ems(row.cells().get(part * count + i).text())).toArray()))
                .toList();
    }

    private double[] wanted(List<Row> body) {
        var widest = new double[columns.count()];
        for (int i = 0; i < widest.length; i++) {
            widest[i] = Math.max(width(columns.heading(i)), columns.total(i).map(total -> BOLDER * width(total)).orElse(0.0));
        }
        for (var row : body) {
            for (int i = 0; i < row.cells().size(); i++) {
                int column = i % widest.length;
                widest[column] = Math.max(widest[column], width(row.cells().get(i).text()));
            }
        }
        for (int i = 0; i < widest.length; i++) {
            widest[i] = columns.wraps(i) ? Math.min(widest[i], MOST_EMS * size) : widest[i];
        }
        return widest;
    }

    private double width(String words) {
        return words.lines().mapToDouble(ColumnWidths::ems).max().orElse(0) * size + 2 * NoticeTable.PADDING * scale;
    }

    // A heading may stand on two lines; words on as many as they need, but never one character wide.
    private double[] least(double[] wanted) {
        var least = wanted.clone();
        for (int i = 0; i < least.length; i++) {
            if (columns.wraps(i)) {
                double heading = width(columns.heading(i)) / 2 + size;
                least[i] = Math.min(wanted[i], Math.max(LEAST_EMS * size + 2 * NoticeTable.PADDING * scale, heading));
            }
        }
        return least;
    }

    private static double[] narrowed(double[] wanted, double[] least, double room) {
        double give = 0;
        double floor = 0;
        for (int i = 0; i < wanted.length; i++) {
            give += wanted[i] - least[i];
            floor += least[i];
        }
        double share = give > 0 ? Math.max(0, (room - floor) / give) : 0;
        var widths = new double[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least[i] + (wanted[i] - least[i]) * share;
        }
        return widths;
    }

    /** Roughly how wide a line is in ems: Chinese 1, everything else 0.56. */
    private static double ems(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.56 : 1).sum();
    }
}
