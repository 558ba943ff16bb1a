package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;

/**
 * Takes the rows of a roll's file one by one: lines above the head, the head, entries, subtotals, the total. One
 * object per reading; keeps nothing of a row but its masked entry.
 */
public final class RollIntake {
    /** The problem of a file whose head nobody recognises: then a person says what its columns are. */
    public static final String NO_HEAD = "villageboard.roll.no-head";
    static final int LINES_ABOVE_HEAD = 30;
    private final RollRequest request;
    private final RollWords words;
    private final RollColumns known;
    private final Set<String> totals;
    private final Set<String> subtotals;
    private final List<String> above = new ArrayList<>();
    private final List<RollEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> otherSheets = new HashSet<>();
    private final AccountBalance balance;
    private List<String> before = List.of();
    private RollHead head;
    private int headRow;
    private String headSheet;
    private EntryChecks checks;
    private Place totalPlace;
    private BigDecimal stated;

    RollIntake(RollRequest request, RollWords words) {
        this.request = request;
        this.words = words;
        this.known = new RollColumns(request.kind(), words);
        this.totals = words.totals().stream().collect(Collectors.toUnmodifiableSet());
        this.subtotals = words.subtotals().stream().collect(Collectors.toUnmodifiableSet());
        this.balance = request.kind().listing().balance() == null ? null : new AccountBalance(request.kind(), findings::add);
    }

    /** The next row of the file. */
    void row(SheetRow row) {
        if (head == null) {
            aboveHead(row);
        } else if (row.sheet().equals(headSheet)) {
            underHead(row);
        } else if (otherSheets.add(row.sheet())) {
            findings.add(Finding.notice("sheet-skipped", row.place(0), "villageboard.finding.sheet-skipped", row.sheet()));
        }
    }

    private void aboveHead(SheetRow row) {
        if (row.row() >= LINES_ABOVE_HEAD) {
            return;
        }
        var texts = row.cells().stream().map(RollCell::new).map(RollCell::clean).toList();
        Optional<RollHead> found = request.mappings().of(texts, known).or(() -> RollHead.of(texts, known))
                .or(() -> withRowBefore(texts));
        before = texts;
        found.ifPresentOrElse(here -> takeHead(here, row),
                () -> texts.stream().filter(text -> !text.isEmpty()).distinct().forEach(above::add));
    }

    private Optional<RollHead> withRowBefore(List<String> texts) {
        var joined = RollHead.read(before, known).over(texts);
        return before.isEmpty() ? Optional.empty() : RollHead.of(joined.texts(), known);
    }

    private void takeHead(RollHead found, SheetRow row) {
        head = found;
        headRow = row.row();
        headSheet = row.sheet();
        checks = new EntryChecks(request.kind(), found.has(RollField.VILLAGE) ? null : request.village(),
                amountsInTenThousands(), findings::add);
    }

    private void underHead(SheetRow sheetRow) {
        var row = new RollRow(sheetRow, head);
        if (row.blank()) {
            return;
        }
        if (entries.isEmpty() && sheetRow.row() == headRow + 1 && row.secondOfHead()) {
            head = head.over(sheetRow.cells().stream().map(RollCell::new).map(RollCell::clean).toList());
        } else if (startsWith(row, totals)) {
            total(row);
        } else if (startsWith(row, subtotals)) {
            findings.add(Finding.notice("subtotal-skipped", row.place(RollField.SERIAL), "villageboard.finding.subtotal-skipped"));
        } else if (empty(row)) {
            findings.add(Finding.notice("line-skipped", row.place(RollField.SERIAL), "villageboard.finding.line-skipped"));
        } else {
            entries.add(checks.entry(row));
            if (balance != null) {
                balance.row(row);
            }
        }
    }

    /** Whether a row says nothing of what the kind is about: neither whom nor how much. */
    private boolean empty(RollRow row) {
        var kind = request.kind();
        if (kind.has(RollField.NAME) || kind.has(RollField.AMOUNT) && kind.listing().columns().size() < 4) {
            return row.cell(RollField.NAME).blank() && row.cell(RollField.AMOUNT).blank();
        }
        return kind.columns().stream().filter(column -> column.field() != RollField.SERIAL)
                .allMatch(column -> row.cell(column).blank());
    }

    // 合计 stands in the first filled cell, sometimes behind a serial number.
    private static boolean startsWith(RollRow row, Set<String> summaryWords) {
        return row.row().cells().stream().filter(cell -> !cell.text().isBlank()).limit(2)
                .anyMatch(cell -> cell.kind() == CellKind.TEXT && summaryWords.contains(RollWords.plain(cell.text())));
    }

    private void total(RollRow row) {
        if (!request.kind().has(RollField.AMOUNT)) {
            return;
        }
        totalPlace = row.place(RollField.AMOUNT);
        var value = row.cell(RollField.AMOUNT).value().map(checks::yuan);
        if (value.isEmpty()) {
            findings.add(Finding.warning("total-not-number", totalPlace, "villageboard.finding.total-not-number"));
        }
        stated = value.orElse(stated);
    }

    /**
     * What was read.
     *
     * @throws UserProblem if no row is the head of a roll, or it names no village and none was named for it
     */
    Roll finish(String id, String fileName, String digest) {
        if (head == null) {
            throw new UserProblem("villageboard.roll.no-head", fileName);
        }
        if (!head.has(RollField.VILLAGE) && request.village() == null) {
            throw new UserProblem("villageboard.roll.no-village-column", fileName);
        }
        if (entries.isEmpty()) {
            throw new UserProblem("villageboard.roll.empty", fileName);
        }
        String title = Masking.longNumbers(above.stream().filter(line -> !line.startsWith(words.unitLine())).findFirst().orElse(""));
        var roll = new Roll(id, fileName, digest, title, words.programme(title), quantityUnit(), stated, entries);
        compareTotal(roll);
        return roll;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The head that was found. */
    RollHead head() {
        return head;
    }

    private void compareTotal(Roll roll) {
        var sum = roll.total();
        if (stated == null || stated.compareTo(sum) == 0) {
            return;
        }
        var posted = roll.postedTotal();
        findings.add(stated.compareTo(posted) == 0
                ? Finding.notice("total-leaves-out", totalPlace, "villageboard.finding.total-leaves-out",
                        Yuan.plain(stated), Yuan.plain(sum.subtract(posted))).comparing(stated, sum)
                : Finding.error("total", totalPlace, "villageboard.finding.total", Yuan.plain(stated), Yuan.plain(sum))
                        .comparing(stated, sum));
    }

    private boolean amountsInTenThousands() {
        return head.units().getOrDefault(RollField.AMOUNT, unitLine()).contains(words.tenThousandYuan());
    }

    private String quantityUnit() {
        return words.quantityUnit(head.units().getOrDefault(RollField.QUANTITY, unitLine())).orElse("");
    }

    private String unitLine() {
        return above.stream().filter(line -> line.startsWith(words.unitLine())).findFirst().orElse("");
    }
}
