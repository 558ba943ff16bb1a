package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.paper.PaperSize;

/**
 * How a notice is really laid out: as asked where its table has the room; otherwise the list stands less often across, or
 * the sheet lies on its side; and where nothing else helps, the type of the table is smaller than it should be. Nothing of
 * that happens without a word: {@link #findings}.
 *
 * @param asked  as the officer wants it
 * @param layout as it is
 * @param scale  how much larger than on A4 the type of the table is
 * @param enough the smallest sheet on which the type is as large as it should be, and the table whole; null if it is, or
 *               if there is none
 * @param pieces of each of the tables, one or more that follow each other
 */
record FittedLayout(NoticeLayout asked, NoticeLayout layout, double scale, NoticeLayout enough, List<List<NoticeColumns>> pieces) {
    /** A table on its side has a column for each row of the list. */
    private static final int MOST_ON_ITS_SIDE = 8;
    /** Of a row on an upright sheet. */
    private static final int MOST_LINES = 10;
    private static final double TOLERANCE = 1e-6;
    /** How much of the size it should have the type of a table keeps before the table is divided. */
    private static final double BEARABLE = 0.85;

    static FittedLayout of(Notice notice, List<NoticeColumns> tables) {
        var asked = notice.settings().layout();
        var turned = asked.onItsSide() && tables.stream().allMatch(table -> table.rows() <= MOST_ON_ITS_SIDE) ? asked : asked.upright();
        var ways = ways(turned);
        for (var layout : ways) {
            double room = roomFor(notice, tables, layout);
            if (room >= least(layout) && (layout.equals(ways.getLast()) || !cramped(tables, layout))) {
                return new FittedLayout(asked, layout, Math.min(room, layout.scale()), null, whole(tables));
            }
        }
        var last = ways.getLast();
        double room = roomFor(notice, tables, last);
        var enough = enough(notice, tables, last);
        return room >= bearable(last) ? new FittedLayout(asked, last, room, enough, whole(tables)) : divided(notice, tables, asked, last, enough);
    }

    /** Whether long words stand in columns so narrow that a row looks like a ribbon. */
    private static boolean cramped(List<NoticeColumns> tables, NoticeLayout layout) {
        double room = layout.page().bodyWidth() / layout.across();
        return !layout.onItsSide() && tables.stream().anyMatch(table -> new ColumnWidths(table).mostLines(room, layout.scale()) > MOST_LINES);
    }

    private static List<List<NoticeColumns>> whole(List<NoticeColumns> tables) {
        return tables.stream().map(List::of).toList();
    }

    /** Divided where that lets the type be as large as it should be. */
    private static FittedLayout divided(Notice notice, List<NoticeColumns> tables, NoticeLayout asked, NoticeLayout layout, NoticeLayout enough) {
        double room = layout.page().bodyWidth() / least(layout);
        var pieces = tables.stream().map(table -> ColumnPieces.of(table, room)).toList();
        double scale = roomFor(notice, pieces.stream().flatMap(List::stream).toList(), layout);
        return new FittedLayout(asked, layout, Math.min(scale, layout.scale()), enough, pieces);
    }

    /** A little smaller is better than divided, where nobody asked for a distance. */
    private static double bearable(NoticeLayout layout) {
        return least(layout) * (layout.distance() == ReadingDistance.BY_SHEET ? BEARABLE : 1);
    }

    /** From the layout that is asked for to the one that leaves most room. */
    private static List<NoticeLayout> ways(NoticeLayout asked) {
        var ways = new ArrayList<NoticeLayout>();
        ways.add(asked);
        if (asked.onItsSide() && !asked.landscape()) {
            ways.add(asked.lying());
        }
        for (int across = asked.upright().across() - (asked.onItsSide() ? 0 : 1); across > 0; across--) {
            ways.add(asked.upright().sideBySide(across));
        }
        if (!asked.landscape()) {
            ways.add(asked.upright().sideBySide(1).lying());
        }
        return ways;
    }

    /** The largest scale at which no figure of the tables is torn or shrunk. */
    private static double roomFor(Notice notice, List<NoticeColumns> tables, NoticeLayout layout) {
        double room = layout.page().bodyWidth();
        return tables.stream().mapToDouble(table -> layout.onItsSide() ? room / new TurnedTable(notice, table).least()
                : room / Math.clamp(table.rows(), 1, layout.across()) / new ColumnWidths(table).least()).min().orElse(layout.scale());
    }

    /** The least scale that is still read from where the layout is to be read; our sizes by the sheet have some to spare. */
    private static double least(NoticeLayout layout) {
        double spare = layout.distance() == ReadingDistance.BY_SHEET ? ReadingDistance.ONE_METRE.scale(1) : 1;
        return layout.scale() * spare - TOLERANCE;
    }

    private static NoticeLayout enough(Notice notice, List<NoticeColumns> tables, NoticeLayout layout) {
        var distance = layout.distance() == ReadingDistance.BY_SHEET ? ReadingDistance.ONE_METRE : layout.distance();
        return Arrays.stream(PaperSize.values()).sorted(Comparator.comparing(PaperSize::widthMm))
                .map(size -> layout.onPaper(size).lying().readFrom(distance))
                .filter(larger -> roomFor(notice, tables, larger) >= least(larger)).findFirst().orElse(null);
    }

    /** From how far the table is read, in metres. */
    double metres() {
        return ReadingDistance.metresFor(NoticeCells.SIZE * scale);
    }

    /** Whether it is just as asked. */
    boolean asAsked() {
        return layout.equals(asked) && large() && mostPieces() == 1;
    }

    private boolean large() {
        return scale >= least(layout);
    }

    /** What is not as asked; an error where the type cannot be read from the distance that was asked for. */
    List<Finding> findings(Place place) {
        var findings = new ArrayList<Finding>();
        if (asked.onItsSide() && !layout.onItsSide()) {
            findings.add(Finding.warning("layout-upright", place, "villageboard.layout.upright"));
        }
        if (layout.landscape() && !asked.landscape()) {
            findings.add(Finding.warning("layout-lying", place, "villageboard.layout.lying", asked.paper().name()));
        }
        if (layout.across() < asked.across()) {
            findings.add(Finding.warning("layout-across", place, "villageboard.layout.across", asked.across(), layout.across()));
        }
        if (mostPieces() > 1) {
            findings.add(divided(place));
        }
        if (!large()) {
            findings.add(small(place));
        }
        return findings;
    }

    private int mostPieces() {
        return pieces.stream().mapToInt(List::size).max().orElse(1);
    }

    private Finding divided(Place place) {
        String paper = layout.paper().name();
        return enough == null ? Finding.warning("layout-divided", place, "villageboard.layout.divided", paper, mostPieces())
                : Finding.warning("layout-divided", place, "villageboard.layout.divided-but-on", paper, mostPieces(), enough.paper().name());
    }

    private Finding small(Place place) {
        String points = "%.1f".formatted(NoticeCells.SIZE * scale);
        String paper = layout.paper().name();
        String instead = Optional.ofNullable(enough).map(sheet -> sheet.paper().name()).orElse("");
        String metres = "%.1f".formatted(Math.floor(metres() * 10) / 10);
        if (asked.distance() != ReadingDistance.BY_SHEET) {
            return instead.isEmpty() ? Finding.error("layout-unreadable", place, "villageboard.layout.unreadable", paper, points, asked.distance().label())
                    : Finding.error("layout-unreadable", place, "villageboard.layout.unreadable-but-on", paper, points, asked.distance().label(), instead);
        }
        return instead.isEmpty() ? Finding.warning("layout-small", place, "villageboard.layout.small", paper, points, metres)
                : Finding.warning("layout-small", place, "villageboard.layout.small-but-on", paper, points, metres, instead);
    }
}
