package org.gongkailan.villageboard.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.Concealed;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;

/**
 * Takes the rows of a roll's files one by one and makes tables of them: lines above a head, the head, what is under it;
 * then perhaps another head, sheet or file. One object per reading; keeps nothing of a row but its masked entry.
 */
public final class RollIntake {
    /** The problem of a file whose head nobody recognises: then a person says what its columns are. */
    public static final String NO_HEAD = "villageboard.roll.no-head";
    static final int LINES_ABOVE_HEAD = 30;
    /** A county's largest rolls have some 100,000; more than that is several. Totals, heads and notes are not counted. */
    static final int MOST_ENTRIES = 200_000;
    private static final int SHORTEST_COMMON = 4;
    private static final int MOST_NAMED = 3;
    private final RollRequest request;
    private final RollWords words;
    private final RollColumns known;
    private final People people = new People();
    private final List<TableIntake> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> fileNames = new TreeSet<>();
    private final boolean severalFiles;
    private List<String> above = new ArrayList<>();
    private List<String> before = List.of();
    private String fileName = "";
    private int tablesBefore;
    private int entries;
    /** Rows of the sheet that were looked at for a head. */
    private int unread;
    private SheetRow first;
    private TableIntake table;

    /** @param severalFiles whether places name the file too */
    RollIntake(RollRequest request, RollWords words, boolean severalFiles) {
        this.request = request;
        this.words = words;
        this.severalFiles = severalFiles;
        this.known = new RollColumns(request.kind(), words);
    }

    /** A file begins; its name is kept without long numbers. */
    void begin(String name) {
        fileName = Masking.longNumbers(name);
        fileNames.add(fileName);
        tablesBefore = tables.size();
        leaveSheet();
    }

    /** The next row of the file. */
    void row(SheetRow fileRow) {
        var row = new SheetRow(sheetName(fileRow.sheet()), fileRow.row(), fileRow.hidden(), fileRow.cells());
        if (first == null || !first.sheet().equals(row.sheet())) {
            leaveSheet();
            first = row;
        }
        if (table == null) {
            aboveHead(row);
        } else {
            underHead(row);
        }
    }

    private String sheetName(String sheet) {
        String name = severalFiles ? fileName.replaceFirst("\\.[A-Za-z]+$", "") + "·" + sheet : sheet;
        return Masking.longNumbers(name);
    }

    private void leaveSheet() {
        if (first != null && table == null) {
            findings.add(new Finding("sheet-skipped", unread > LINES_ABOVE_HEAD ? Severity.WARNING : Severity.NOTICE, first.place(0),
                    "villageboard.finding.sheet-skipped", List.of(first.sheet()), null, null));
        }
        first = null;
        unread = 0;
        table = null;
        above = new ArrayList<>();
        before = List.of();
    }

    private void aboveHead(SheetRow row) {
        unread++;
        if (row.row() >= LINES_ABOVE_HEAD) {
            return;
        }
        var texts = texts(row);
        Optional<RollHead> found = request.mappings().of(texts, known).or(() -> RollHead.of(texts, known))
                .or(() -> withRowBefore(texts));
        before = texts;
        found.ifPresentOrElse(here -> takeHead(here, row),
                () -> texts.stream().filter(text -> !text.isEmpty()).distinct().forEach(above::add));
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(RollCell::new).map(RollCell::clean).toList();
    }

    private Optional<RollHead> withRowBefore(List<String> texts) {
        var joined = RollHead.read(before, known).over(texts);
        return before.isEmpty() ? Optional.empty() : RollHead.of(joined.texts(), known);
    }

    private void takeHead(RollHead found, SheetRow row) {
        table = new TableIntake(request, words, new TableIntake.Start(tables.size(), fileName, above, found, row,
                words.township(first.sheet()), tables.isEmpty() ? null : tables.getLast()), people, findings::add);
        tables.add(table);
        above = new ArrayList<>();
    }

    private void underHead(SheetRow row) {
        Optional<RollHead> another = headAgain(row);
        if (another.isEmpty()) {
            underThisHead(row);
        } else if (!table.repeats(another.get())) {
            above = new ArrayList<>(table.takeLines());
            takeHead(another.get(), row);
        }
    }

    private void underThisHead(SheetRow row) {
        int before = table.entries().size();
        table.row(row);
        entries += table.entries().size() - before;
        if (entries > MOST_ENTRIES) {
            throw new UserProblem("villageboard.roll.too-many-rows", fileName, MOST_ENTRIES / 10_000);
        }
    }

    // Few rows begin with a heading: only those are looked at as a whole.
    private Optional<RollHead> headAgain(SheetRow row) {
        var start = row.cells().stream().filter(cell -> !cell.text().isBlank()).findFirst();
        if (start.isEmpty() || start.get().text().length() > 12 || known.of(start.get().text()).isEmpty()) {
            return Optional.empty();
        }
        return RollHead.of(texts(row), known);
    }

    /** What the file that was read last keeps out of sight. */
    void conceals(Concealed concealed) {
        concealed.sheets().forEach(sheet -> findings.add(Finding.warning("sheet-hidden", Place.of(sheetName(sheet)),
                "villageboard.finding.sheet-hidden", sheetName(sheet))));
        for (var each : tables.subList(tablesBefore, tables.size())) {
            concealed.columns().forEach((sheet, columns) -> {
                if (sheetName(sheet).equals(each.sheet())) {
                    columns.stream().filter(each.head().columns()::containsValue).forEach(column -> findings.add(Finding.warning(
                            "column-hidden", each.headPlace(column), "villageboard.finding.column-hidden", each.head().texts().get(column))));
                }
            });
        }
    }

    /**
     * What was read.
     *
     * @throws UserProblem if no row is the head of a roll, or it names no village and none was named for it
     */
    Roll finish(String id, String digest) {
        String files = String.join(Messages.of("villageboard.comma"), fileNames);
        if (tables.isEmpty()) {
            throw new UserProblem("villageboard.roll.no-head", files);
        }
        leaveSheet();
        tables.stream().filter(each -> !each.head().has(RollField.VILLAGE) && request.village() == null).findFirst().ifPresent(each -> {
            throw new UserProblem("villageboard.roll.no-village-column", files);
        });
        var kept = tables.stream().map(TableIntake::finish).toList();
        var entries = tables.stream().flatMap(each -> each.entries().stream()).toList();
        if (entries.isEmpty()) {
            throw new UserProblem("villageboard.roll.empty", files);
        }
        return new Roll(id, digest, programme(kept), kept, entries, "", List.of());
    }

    /** What all titles end with, or else some of them: 石桥镇2025年…补贴 and 白马镇2025年…补贴 are one programme, others are named. */
    private String programme(List<RollTable> kept) {
        var programmes = kept.stream().map(each -> words.programme(each.title())).filter(title -> !title.isEmpty()).distinct().toList();
        if (programmes.isEmpty()) {
            return "";
        }
        String common = programmes.size() == 1 ? programmes.getFirst()
                : words.withoutPlace(programmes.stream().reduce(RollIntake::commonEnd).orElseThrow());
        return common.length() >= SHORTEST_COMMON ? common
                : String.join(Messages.of("villageboard.comma"), programmes.subList(0, Math.min(programmes.size(), MOST_NAMED)));
    }

    private static String commonEnd(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return one.substring(one.length() - same);
    }

    /** In the order of the rows. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
