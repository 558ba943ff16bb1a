package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetCell;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.Village;

/** Takes the rows under one head of a roll: entries, subtotals, the total, lines that say nothing. One object per table. */
final class TableIntake {
    private static final int SUMMARY_CELLS = 4;
    private static final int LONGEST_SUMMARY = 11;
    private static final int LONGEST_NAME = 7;
    private final RollRequest request;
    private final RollWords words;
    private final Start start;
    private final Consumer<Finding> findings;
    private final EntryChecks checks;
    private final AccountBalance balance;
    /** The table that this one goes on with; null for none. */
    private final TableIntake continued;
    private final List<RollEntry> entries = new ArrayList<>();
    /** Each village once, not once for every household. */
    private final Map<Village, Village> villages = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private RollHead head;
    private Place totalPlace;
    private BigDecimal stated;

    /**
     * How a table begins.
     *
     * @param number which table of the roll it is, from 0
     * @param above  the lines over its head
     * @param at     the row of its head
     * @param place  township that the sheet's name says; empty if it says none
     * @param before the table before it; null for the first
     */
    record Start(int number, String fileName, List<String> above, RollHead head, SheetRow at, String place, TableIntake before) {
        /** Whether it is the table before on another sheet: under the same title or none, which was not added up yet. */
        boolean goesOn() {
            return before != null && before.totalPlace == null && before.lines.isEmpty() && !before.sheet().equals(at.sheet())
                    && before.start.fileName.equals(fileName) && before.start.place.equals(place)
                    && before.start.head.texts().equals(head.texts()) && (above.isEmpty() || above.equals(before.start.above));
        }
    }

    /** A line under the head that is nobody's: what it says may be the title of the next table. */
    private record Line(Place place, List<String> texts) {
    }

    TableIntake(RollRequest request, RollWords words, Start start, People people, Consumer<Finding> findings) {
        this.request = request;
        this.words = words;
        this.start = start;
        this.continued = start.goesOn() ? start.before() : null;
        this.head = start.head();
        this.findings = findings;
        this.checks = new EntryChecks(request.kind(), this, people, findings);
        this.balance = request.kind().listing().balance() == null ? null : new AccountBalance(request.kind(), findings);
    }

    int number() {
        return start.number();
    }

    RollHead head() {
        return head;
    }

    String sheet() {
        return start.at().sheet();
    }

    /** The place of the head's cell of a column. */
    Place headPlace(int column) {
        return start.at().place(column);
    }

    /** The village of a row. */
    Village village(String township, String name) {
        boolean whole = request.village() != null && !head.has(RollField.VILLAGE);
        return whole ? request.village()
                : villages.computeIfAbsent(new Village(township.isEmpty() ? start.place() : township, name), village -> village);
    }

    /** An amount of the roll in yuan. */
    BigDecimal yuan(BigDecimal amount) {
        return tenThousands() ? amount.movePointRight(4) : amount;
    }

    /** The next row under the head. */
    void row(SheetRow sheetRow) {
        var row = new RollRow(sheetRow, head);
        if (row.blank()) {
            return;
        }
        if (entries.isEmpty() && sheetRow.row() == start.at().row() + 1 && row.secondOfHead()) {
            head = head.over(sheetRow.cells().stream().map(RollCell::new).map(RollCell::clean).toList());
            return;
        }
        String summary = summaryWord(sheetRow);
        if (words.totals().contains(summary)) {
            total(row);
        } else if (words.subtotals().contains(summary)) {
            findings.accept(Finding.notice("subtotal-skipped", row.place(RollField.SERIAL), "villageboard.finding.subtotal-skipped"));
        } else if (empty(row)) {
            lines.add(new Line(row.place(RollField.SERIAL), sheetRow.cells().stream().map(RollCell::new).map(RollCell::clean)
                    .filter(text -> !text.isEmpty()).distinct().toList()));
        } else {
            noteLines();
            entries.add(checks.entry(row));
            if (balance != null) {
                balance.row(row);
            }
        }
    }

    /** Whether a head under this one is only this one again, as lists have it on every printed page. */
    boolean repeats(RollHead other) {
        return lines.isEmpty() && stated == null && other.texts().equals(start.head().texts());
    }

    /** The lines that were read last; they are the title of what follows and no longer this table's. */
    List<String> takeLines() {
        var texts = lines.stream().flatMap(line -> line.texts().stream()).toList();
        lines.clear();
        return texts;
    }

    private void noteLines() {
        lines.forEach(line -> findings.accept(Finding.notice("line-skipped", line.place(), "villageboard.finding.line-skipped")));
        lines.clear();
    }

    /** Whether a row says nothing of what the kind is about: neither whom nor how much. */
    private boolean empty(RollRow row) {
        var kind = request.kind();
        if (row.oneText().filter(text -> text.length() > LONGEST_NAME).isPresent()
                || totalPlace != null && kind.has(RollField.AMOUNT) && row.cell(RollField.AMOUNT).blank()) {
            return true; // whoever made the list signs under its total
        }
        if (kind.has(RollField.NAME) || kind.has(RollField.AMOUNT) && kind.listing().columns().size() < 4) {
            return row.cell(RollField.NAME).blank() && row.cell(RollField.AMOUNT).blank();
        }
        return kind.columns().stream().filter(column -> column.field() != RollField.SERIAL)
                .allMatch(column -> row.cell(column).blank());
    }

    // 合计 stands in one of the first filled cells, sometimes behind a serial number or the township; a total is more than a subtotal.
    private String summaryWord(SheetRow row) {
        String found = "";
        int filled = 0;
        for (SheetCell cell : row.cells()) {
            String text = cell.text();
            if (filled == SUMMARY_CELLS) {
                return found;
            }
            if (!text.isBlank()) {
                filled++;
                if (cell.kind() == CellKind.TEXT && text.length() <= LONGEST_SUMMARY) {
                    String word = withoutColon(RollWords.plain(text));
                    found = words.totals().contains(word) || found.isEmpty() && words.subtotals().contains(word) ? word : found;
                }
            }
        }
        return found;
    }

    private static String withoutColon(String word) {
        return word.endsWith(":") || word.endsWith("：") ? word.substring(0, word.length() - 1) : word;
    }

    private void total(RollRow row) {
        noteLines();
        if (!request.kind().has(RollField.AMOUNT)) {
            return;
        }
        totalPlace = row.place(RollField.AMOUNT);
        var value = row.cell(RollField.AMOUNT).value().map(this::yuan);
        if (value.isEmpty()) {
            findings.accept(Finding.warning("total-not-number", totalPlace, "villageboard.finding.total-not-number"));
        }
        stated = value.orElse(stated);
    }

    /** Its entries, once all rows are read. */
    List<RollEntry> entries() {
        return entries;
    }

    /** The table, once all rows are read; compares its total. */
    RollTable finish() {
        noteLines();
        compareTotal();
        return new RollTable(start.fileName(), sheet(), title(), quantityUnit(), stated);
    }

    /** The line above the head that is not about units. */
    String title() {
        return Masking.longNumbers(start.above().stream().filter(line -> !line.startsWith(words.unitLine())).findFirst().orElse(""));
    }

    /** Whether two tables pay for one programme, in whatever places. */
    boolean sameProgramme(TableIntake other) {
        return title().isEmpty() || other.title().isEmpty() || words.withoutPlace(title()).equals(words.withoutPlace(other.title()));
    }

    private void compareTotal() {
        if (stated == null || stated.compareTo(Roll.total(entries)) == 0) {
            return;
        }
        var sum = sum(entry -> true);
        if (stated.compareTo(sum) == 0) {
            return;
        }
        var posted = sum(entry -> entry.village().known());
        findings.accept(stated.compareTo(posted) == 0
                ? Finding.notice("total-leaves-out", totalPlace, "villageboard.finding.total-leaves-out",
                        Yuan.plain(stated), Yuan.plain(sum.subtract(posted))).comparing(stated, sum)
                : Finding.error("total", totalPlace, "villageboard.finding.total", Yuan.plain(stated), Yuan.plain(sum))
                        .comparing(stated, sum));
    }

    // A roll that outgrew its sheet is added up at its end.
    private BigDecimal sum(Predicate<RollEntry> counted) {
        var own = Roll.total(entries.stream().filter(counted).toList());
        return continued == null ? own : own.add(continued.sum(counted));
    }

    private boolean tenThousands() {
        return head.units().getOrDefault(RollField.AMOUNT, unitLine()).contains(words.tenThousandYuan());
    }

    private String quantityUnit() {
        return words.quantityUnit(head.units().getOrDefault(RollField.QUANTITY, unitLine())).orElse("");
    }

    private String unitLine() {
        return start.above().stream().filter(line -> line.startsWith(words.unitLine())).findFirst().orElse("");
    }
}
