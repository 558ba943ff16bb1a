package org.gongkailan.typeset;

import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;

/** Puts the code of a paper at the right end of the foot, in the blank below the body. */
final class StampPlace {
    /** Between body and code where the foot is high enough, and at least; in points. */
    private static final double AWAY = 8;
    private static final double LEAST_AWAY = 3;
    private static final double BESIDE = 8;
    /** What office printers leave blank at the edge of a sheet: 5 mm. */
    private static final double UNPRINTED = 5 * 72 / 25.4;

    private StampPlace() {
    }

    private static double size(Paper paper) {
        return Math.min(paper.stamp().size(), Math.max(1, paper.page().bottom() - LEAST_AWAY - UNPRINTED));
    }

    private static double away(Paper paper) {
        return Math.clamp(paper.page().bottom() - UNPRINTED - size(paper), LEAST_AWAY, AWAY);
    }

    /** How much of the foot's width the code takes, in points; 0 without one. */
    static double taken(Paper paper) {
        return paper.stamp() == null ? 0 : size(paper) + BESIDE;
    }

    /** The dots as squares; those that touch in a row are one. */
    static Page of(Paper paper) {
        PageSetup sheet = paper.page();
        var code = paper.stamp().code();
        double size = size(paper);
        double dot = size / code.side();
        double left = sheet.width() - sheet.right() - size;
        double top = sheet.height() - sheet.bottom() + away(paper);
        var page = new Page();
        for (int row = 0; row < code.side(); row++) {
            for (int from = 0; from < code.side(); from++) {
                int to = from;
                while (to < code.side() && code.dark(row, to)) {
                    to++;
                }
                if (to > from) {
                    page.fills.add(new Page.Fill(left + from * dot, top + row * dot, (to - from) * dot, dot, 0));
                    from = to;
                }
            }
        }
        return page;
    }
}
