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

    public static SheetFit of(NoticeLayout layout, ToIntFunction<NoticeLayout> sheets) {
        int now = sheets.applyAsInt(layout);
        var ways = new ArrayList<Way>();
        for (var other : others(layout)) {
            int fewer = now > 1 ? sheets.applyAsInt(other) : now;
            if (fewer < now) {
                ways.add(new Way(other, fewer));
            }
        }
        return new SheetFit(layout, now, ReadingDistance.metresFor(NoticeTable.SIZE * layout.scale()), ways);
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
        return others;
    }
}
