package org.gongkailan.typeset;

import java.util.List;
import java.util.stream.DoubleStream;
import org.gongkailan.paper.Paragraph;

/**
 * A paragraph broken into lines.
 *
 * @param lines    its lines
 * @param leadings the height of each line's strip, in points
 */
record SetParagraph(List<Line> lines, double[] leadings) {
    private static final double LEADING = 1.3;
    private static final int TOGETHER = 2;

    static SetParagraph of(Paragraph paragraph, Shaper shaper, double width) {
        Glyphs glyphs = shaper.shape(paragraph.runs());
        List<Line> lines = LineBreaker.lines(glyphs, width, paragraph.indent(), paragraph.align());
        double fixed = paragraph.lineHeight();
        double[] leadings = lines.stream().mapToDouble(l -> fixed > 0 ? fixed : l.size() * LEADING).toArray();
        return new SetParagraph(lines, leadings);
    }

    /** How far below its first line what follows it begins, without the space after it. */
    double advance() {
        return DoubleStream.of(leadings).sum();
    }

    /** The height of the least part that may stand on a page. */
    double leastHeight() {
        return height(0, lines.size() <= TOGETHER + 1 ? lines.size() : TOGETHER);
    }

    // The blank below the last line may stick out of the page.
    private double height(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += leadings[i];
        }
        return from == to ? 0 : height - Math.max(0, (leadings[to - 1] - lines.get(to - 1).size()) / 2);
    }

    /**
     * How many lines from one on go on this page, so that never a single line is parted from the others.
     *
     * @param room  height left, in points
     * @param fresh whether the page is empty, so that at least one line must go there
     */
    int linesIn(int from, double room, boolean fresh) {
        int left = lines.size() - from;
        int count = 0;
        while (count < left && height(from, from + count + 1) <= room) {
            count++;
        }
        if (count < left) {
            count = Math.min(count, Math.max(left - TOGETHER, 0));
            count = from == 0 && count < TOGETHER ? 0 : count;
        }
        return fresh && count == 0 ? Math.min(left, Math.max(1, fitting(from, room))) : count;
    }

    private int fitting(int from, double room) {
        int count = 0;
        while (from + count < lines.size() && height(from, from + count + 1) <= room) {
            count++;
        }
        return count;
    }
}
