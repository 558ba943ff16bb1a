package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a table with more columns than a sheet has room for into tables that follow each other, each with the serial
 * number and the name again, so that every one of them can be read from afar.
 */
final class ColumnPieces {
    /** In points; how finely the pieces are made alike. */
    private static final double STEP = 6;
    private final NoticeColumns columns;
    private final double[] widths;
    /** The columns that every piece has. */
    private final List<Integer> keys;
    private final double room;

    private ColumnPieces(NoticeColumns columns, double room) {
        this.columns = columns;
        this.widths = new ColumnWidths(columns).leastOfEach();
        this.keys = columns.keys();
        this.room = room - keys.stream().mapToDouble(key -> widths[key]).sum();
    }

    /**
     * The pieces of a table, as few and as much alike as may be; the table itself if it fits or if no division helps.
     *
     * @param room in points on A4
     */
    static List<NoticeColumns> of(NoticeColumns columns, double room) {
        var pieces = new ColumnPieces(columns, room);
        var fewest = pieces.packed(pieces.room);
        double even = pieces.room;
        while (fewest.size() > 1 && even > STEP && pieces.packed(even - STEP).size() == fewest.size()) {
            even -= STEP;
        }
        return fewest.size() < 2 ? List.of(columns) : pieces.packed(even).stream().map(pieces::piece).toList();
    }

    /** No piece at all if one column alone has no room. */
    private List<List<Integer>> packed(double most) {
        var packed = new ArrayList<List<Integer>>();
        double left = 0;
        for (int column : IntStream.range(0, widths.length).filter(i -> !keys.contains(i)).toArray()) {
            if (widths[column] > most) {
                return List.of();
            }
            if (widths[column] > left) {
                packed.add(new ArrayList<>());
                left = most;
            }
            packed.getLast().add(column);
            left -= widths[column];
        }
        return packed;
    }

    private NoticeColumns piece(List<Integer> own) {
        return columns.only(IntStream.concat(keys.stream().mapToInt(key -> key), own.stream().mapToInt(column -> column)).sorted().boxed().toList());
    }
}
