package org.gongkailan.villageboard.notice;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves width between columns of words as long as the rows thereby need fewer lines together: so that not one character
 * of 村道硬化二期工程 stands on a line of its own while the column beside it has room.
 */
final class FewestLines {
    private static final int MOST_MOVES = 24;
    private static final double[] STEPS = {0.5, 1, 2, 3};
    private final NoticeColumns columns;
    private final List<double[]> texts;

    /** @param texts how wide each text is, in ems, row by row */
    FewestLines(NoticeColumns columns, List<double[]> texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /** The widths, in points on A4, after all moves that save lines; none below its least. */
    double[] of(double[] widths, double[] least) {
        double[] best = widths;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            double[] better = better(best, least);
            if (better == null) {
                return best;
            }
            best = better;
        }
        return best;
    }

    private double[] better(double[] widths, double[] least) {
        int fewest = count(widths);
        double[] found = null;
        int[] words = IntStream.range(0, widths.length).filter(columns::wraps).toArray();
        for (int from : words) {
            for (int to : words) {
                for (double step : STEPS) {
                    double[] moved = moved(widths, from, to, step * NoticeCells.SIZE);
                    int lines = from == to || moved[from] < least[from] ? fewest : count(moved);
                    if (lines < fewest) {
                        fewest = lines;
                        found = moved;
                    }
                }
            }
        }
        return found;
    }

    private static double[] moved(double[] widths, int from, int to, double by) {
        var moved = widths.clone();
        moved[from] -= by;
        moved[to] += by;
        return moved;
    }

    /** Lines of all rows together, and a quarter of one for each character that stands alone; in quarters. */
    int count(double[] widths) {
        int sum = 0;
        for (double[] row : texts) {
            int most = 1;
            for (int i = 0; i < row.length; i++) {
                if (columns.wraps(i)) {
                    double perLine = (widths[i] - 2 * NoticeCells.PADDING) / NoticeCells.SIZE;
                    int lines = (int) Math.ceil(row[i] / perLine - 1e-6);
                    most = Math.max(most, lines);
                    sum += lines > 1 && row[i] - Math.floor(perLine) * (lines - 1) < 1.5 ? 1 : 0;
                }
            }
            sum += most * 4;
        }
        return sum;
    }
}
