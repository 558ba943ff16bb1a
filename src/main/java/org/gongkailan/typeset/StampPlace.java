package org.gongkailan.typeset;

import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;

/** Puts the code of a paper at the right end of the foot, in the blank below the body. */
final class StampPlace {
    private static final double AWAY = 3;

    private StampPlace() {
    }

    /** The dots as squares; those that touch in a row are one. */
    static Page of(Paper paper) {
        PageSetup sheet = paper.page();
        var code = paper.stamp().code();
        double size = Math.min(paper.stamp().size(), Math.max(1, sheet.bottom() - 2 * AWAY));
        double dot = size / code.side();
        double left = sheet.width() - sheet.right() - size;
        double top = sheet.height() - sheet.bottom() + AWAY;
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
