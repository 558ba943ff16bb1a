package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How many sheets a notice takes as it is laid out, and how it would take fewer.
 *
 * @param layout the layout
 * @param sheets how many
 * @param metres from how far its table is read
 * @param ways   other layouts that take fewer, the fewest last
 */
public record SheetFit(NoticeLayout layout, int sheets, double metres, List<Way> ways) {
    public SheetFit {
        ways = List.copyOf(ways);
    }

    /** Another layout and how many sheets it takes: smaller type, or more columns side by side. */
    public record Way(NoticeLayout layout, int sheets) {
    }

    /** @param sheets how many a notice takes */
    public static SheetFit of(Notice notice, ToIntFunction<NoticePaper.Laid> sheets) {
        var layout = notice.settings().layout();
        var laid = NoticePaper.laid(notice);
        int now = sheets.applyAsInt(laid);
        var ways = new ArrayList<Way>();
        for (var other : now > 1 ? others(layout) : List.<NoticeLayout>of()) {
            var tried = NoticePaper.laid(notice.laidOut(other));
            int fewer = tried.findings().isEmpty() ? sheets.applyAsInt(tried) : now;
            if (fewer < now) {
                ways.add(new Way(other, fewer));
            }
        }
        return new SheetFit(layout, now, laid.metres(), ways);
    }

    private static List<NoticeLayout> others(NoticeLayout layout) {
        var others = new ArrayList<NoticeLayout>();
        for (var distance : List.of(ReadingDistance.TWO_METRES, ReadingDistance.ONE_AND_A_HALF, ReadingDistance.ONE_METRE)) {
            if (layout.readFrom(distance).scale() < layout.scale()) {
                others.add(layout.readFrom(distance));
            }
        }
        for (int across = layout.across() + 1; across <= NoticeLayout.MOST_ACROSS; across++) {
            others.add(layout.sideBySide(across));
        }
        for (int across = 2; !layout.landscape() && across <= NoticeLayout.MOST_ACROSS; across++) {
            others.add(layout.lying().sideBySide(across));
        }
        return others;
    }
}
