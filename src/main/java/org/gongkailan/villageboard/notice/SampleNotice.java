package org.gongkailan.villageboard.notice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollTable;

/** An invented roll of a few rows, so that a kind can be seen on its page while it is made. */
public final class SampleNotice {
    private static final int ROWS = 6;

    private SampleNotice() {
    }

    /** The village whose board is shown. */
    public static Village village() {
        return new Village("", Messages.of("villageboard.sample.village"));
    }

    /** A roll, or a text, as a kind would have it. */
    public static Roll of(NoticeKind kind) {
        String programme = Messages.of("villageboard.sample.programme");
        if (kind.text()) {
            return Roll.ofText("sample", programme, kind.words().draft(), List.of(village()));
        }
        return Roll.of("sample", "", programme, new RollTable(programme, "", "", "", null),
                IntStream.rangeClosed(1, ROWS).mapToObj(row -> entry(kind, row)).toList());
    }

    private static RollEntry entry(NoticeKind kind, int row) {
        List<String> names = List.of(Messages.of("villageboard.sample.names").split(" "));
        Map<String, String> more = new HashMap<>();
        for (var column : kind.columns()) {
            switch (column.field()) {
                case TEXT -> more.put(column.key(), Messages.of("villageboard.sample.text"));
                case DATE -> more.put(column.key(), "2026-10-%02d".formatted(row));
                case OFFICE_PHONE -> more.put(column.key(), "0731-8822001" + row);
                case SUM, FIGURE -> more.put(column.key(), String.valueOf(row * 12));
                default -> { }
            }
        }
        return new RollEntry(0, row, String.valueOf(row), village(), Messages.of("villageboard.sample.group", row), names.get(row % names.size()),
                "", new BigDecimal(row + ".5"), "98.95", new BigDecimal(row * 115 + ".40"), more);
    }
}
