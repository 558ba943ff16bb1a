package org.gongkailan.requests.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetRow;

/** The cells of one line under their head; what is wrong with them is said at its place. */
final class LineCells<C extends Enum<C> & ColumnUse> {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

    private final LedgerHead<C> head;
    private final SheetRow row;
    private final List<Finding> findings = new ArrayList<>();

    LineCells(LedgerHead<C> head, SheetRow row) {
        this.head = head;
        this.row = row;
    }

    /** What was found wrong so far. */
    List<Finding> findings() {
        return findings;
    }

    void error(String rule, C column, String key, Object... args) {
        findings.add(Finding.error(rule, place(column), key, args));
    }

    void warning(String rule, C column, String key, Object... args) {
        findings.add(Finding.warning(rule, place(column), key, args));
    }

    /** Whether there is such a column. */
    boolean has(C column) {
        return head.column(column) >= 0;
    }

    Place place(C column) {
        return row.place(Math.max(0, head.column(column)));
    }

    /** What stands in a column; empty where there is none. */
    String text(C column) {
        int at = head.column(column);
        return at < 0 ? "" : clean(row.text(at));
    }

    /** What stands in all columns of a use. */
    String texts(C column) {
        return IntStream.range(0, head.uses().size()).filter(i -> head.uses().get(i) == column)
                .mapToObj(i -> clean(row.text(i))).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String clean(String text) {
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }

    /** The day in a column; null where there is none. */
    LocalDate day(C column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = LedgerDay.of(text);
        if (day.isEmpty()) {
            error("requests.no-day", column, "requests.intake.noDay", text);
        }
        return day.orElse(null);
    }

    /** Says which cells of the file are errors themselves. */
    void judgeErrors() {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).kind() == CellKind.ERROR && column < head.uses().size() && !head.uses().get(column).isNone()) {
                findings.add(Finding.error("requests.cell-error", row.place(column), "requests.intake.cellError", row.text(column)));
            }
        }
    }
}
