package org.gongkailan.library.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.finding.Finding;
import org.gongkailan.library.DocumentCheck;
import org.gongkailan.library.DocumentDates;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentNumber;
import org.gongkailan.library.Letterhead;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.Validity;
import org.gongkailan.officefile.SheetRow;

/** Takes the rows of a list one by one: lines above the head, the head, documents. One object per reading. */
final class ListIntake {
    private static final int LINES_ABOVE_HEAD = 30;
    /** A head of documents has a title and at least one more column that is known. */
    private static final int FEWEST_COLUMNS = 2;

    private final CellWords words = new CellWords();
    private final Map<String, ListColumn> headWords = ListColumn.words();
    private final Map<String, ListColumn> chosen;
    private final DocumentCheck check;
    private final Map<String, OfficialDocument> known = new HashMap<>();
    private final Map<String, HeadCell> heads = new LinkedHashMap<>();
    private final List<ReadDocument> read = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Map<ListColumn, Integer> head = Map.of();
    private String sheet;

    /**
     * @param chosen what the officer took heads for, by their text; before the program's own guess. A null value
     *               leaves the column out
     */
    ListIntake(List<OfficialDocument> library, Map<String, ListColumn> chosen, DocumentCheck check) {
        this.chosen = chosen;
        this.check = check;
        library.forEach(document -> known.putIfAbsent(key(document.head()), document));
    }

    /** The next row of the file. */
    void row(SheetRow row) {
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            head = Map.of();
        }
        Map<ListColumn, Integer> found = head(row);
        if (found.containsKey(ListColumn.TITLE) && known(row) >= FEWEST_COLUMNS) {
            head = found;
            remember(row);
        } else if (!head.isEmpty()) {
            line(row);
        } else if (row.row() >= LINES_ABOVE_HEAD && skipped.add(sheet)) {
            findings.add(Finding.warning("document.sheet-skipped", row.place(0), "library.import.sheet", sheet));
        }
    }

    DocumentPreview preview(String file) {
        return new DocumentPreview(file, List.copyOf(heads.values()), read, findings);
    }

    private Map<ListColumn, Integer> head(SheetRow row) {
        var found = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            ListColumn meant = meant(row.text(column));
            if (meant != null) {
                found.putIfAbsent(meant, column);
            }
        }
        return found;
    }

    private long known(SheetRow row) {
        return row.cells().stream().map(cell -> ListColumn.plain(cell.text()))
                .filter(text -> headWords.containsKey(text) || chosen.containsKey(text)).distinct().count();
    }

    private ListColumn meant(String text) {
        String plain = ListColumn.plain(text);
        return chosen.containsKey(plain) ? chosen.get(plain) : headWords.get(plain);
    }

    private void remember(SheetRow row) {
        row.cells().stream().map(cell -> ListColumn.plain(cell.text())).filter(text -> !text.isEmpty())
                .forEach(text -> heads.putIfAbsent(text, new HeadCell(text, meant(text))));
    }

    private void line(SheetRow row) {
        var wrong = new ArrayList<Finding>();
        var reader = new LineReader(words, head, row, wrong);
        String title = reader.title();
        if (title.isEmpty() && reader.number().isEmpty()) {
            return;
        }
        var letterhead = new Letterhead(title, reader.number(), List.of(), "");
        OfficialDocument before = known.get(key(letterhead));
        OfficialDocument document = reader.over(before != null ? before : blank());
        check.check(document).forEach(finding -> wrong.add(at(row, finding)));
        if (!seen.add(key(letterhead))) {
            wrong.add(Finding.error("document.twice-in-file", row.place(column(ListColumn.NUMBER)), "library.import.twice"));
        }
        boolean unfit = Finding.anyError(wrong);
        read.add(new ReadDocument(row.place(column(ListColumn.TITLE)), title, unfit ? null : document,
                unfit ? ReadDocument.Kind.WRONG : before == null ? ReadDocument.Kind.NEW
                        : before.equals(document) ? ReadDocument.Kind.SAME : ReadDocument.Kind.CHANGED, wrong));
        findings.addAll(wrong);
    }

    private static OfficialDocument blank() {
        return new OfficialDocument(OfficialDocument.newId(), DocumentKind.NORMATIVE, true,
                new Letterhead("", "", List.of(), ""), DocumentDates.NONE, Validity.UNSAID, List.of(), null, "");
    }

    // By its number a document is known; one without by its title.
    private static String key(Letterhead head) {
        return DocumentNumber.plain(head.number().isEmpty() ? head.title() : head.number());
    }

    private Finding at(SheetRow row, Finding finding) {
        ListColumn column = switch (finding.place().id()) {
            case DocumentCheck.KIND -> ListColumn.KIND;
            case DocumentCheck.NUMBER -> ListColumn.NUMBER;
            case DocumentCheck.ISSUERS -> ListColumn.ISSUERS;
            case DocumentCheck.MADE -> ListColumn.MADE;
            case DocumentCheck.PUBLISHED -> ListColumn.PUBLISHED;
            case DocumentCheck.IN_FORCE -> ListColumn.IN_FORCE;
            case DocumentCheck.VALIDITY -> ListColumn.VALIDITY;
            case DocumentCheck.CHANGES -> ListColumn.ENDED;
            default -> ListColumn.TITLE;
        };
        return new Finding(finding.rule(), finding.severity(), row.place(column(column)), finding.key(), finding.args(),
                null, null);
    }

    private int column(ListColumn column) {
        return head.getOrDefault(column, head.get(ListColumn.TITLE));
    }
}
