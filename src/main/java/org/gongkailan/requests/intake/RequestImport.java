package org.gongkailan.requests.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.store.Database;

/**
 * Reads ledgers kept elsewhere (.xlsx, .xls, .csv …), whatever they call their columns, and takes them in as one step of
 * undo. How a head was sorted out by hand is remembered for the next file of its shape.
 */
public final class RequestImport {
    private static final int LINES_ABOVE_HEAD = 20;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_LINES = 20_000;

    private final RequestLedger ledger;
    private final Database database;
    private final HeadMappingStore mappings;
    private final RowReader reader = new RowReader();
    private final LedgerWords words = new LedgerWords();

    /** @param mappings known to the journal of the ledger */
    public RequestImport(RequestLedger ledger, Database database, HeadMappingStore mappings) {
        this.ledger = ledger;
        this.database = database;
        this.mappings = mappings;
    }

    /**
     * Reads a file; stores nothing.
     *
     * @throws UserProblem if the file cannot be read, is too long, or has nothing like a head
     */
    public RequestPreview preview(Path file, Progress progress) {
        var rows = new HashMap<String, List<SheetRow>>();
        var order = new ArrayList<String>();
        reader.read(file, row -> {
            List<SheetRow> sheet = rows.computeIfAbsent(row.sheet(), name -> new ArrayList<>());
            if (sheet.isEmpty()) {
                order.add(row.sheet());
            }
            if (sheet.size() > MOST_LINES) {
                throw new UserProblem("requests.intake.tooLong", file.getFileName(), row.sheet(), MOST_LINES);
            }
            sheet.add(row);
        }, progress);
        Map<String, HeadMapping> known = known();
        List<LedgerSheet> sheets = order.stream().flatMap(name -> sheet(rows.get(name), known).stream()).toList();
        if (sheets.isEmpty()) {
            throw new UserProblem("requests.intake.noHead", file.getFileName());
        }
        return preview(file.getFileName().toString(), sheets);
    }

    private Map<String, HeadMapping> known() {
        var known = new HashMap<String, HeadMapping>();
        database.read(mappings::all).forEach(mapping -> known.put(mapping.shape(), mapping));
        return known;
    }

    /** The sheet with the row that is most of a head; none where no row has enough columns. */
    private Optional<LedgerSheet> sheet(List<SheetRow> rows, Map<String, HeadMapping> known) {
        int best = -1;
        long most = -1;
        for (int i = 0; i < rows.size() && i < LINES_ABOVE_HEAD; i++) {
            LedgerHead head = head(rows.get(i), known);
            long filled = head.titles().stream().filter(title -> !title.isBlank()).count();
            long recognised = head.uses().stream().filter(use -> use != LedgerColumn.NONE).count();
            if (filled >= FEWEST_COLUMNS && recognised > most) {
                best = i;
                most = recognised;
            }
        }
        return best < 0 ? Optional.empty()
                : Optional.of(new LedgerSheet(head(rows.get(best), known), rows.subList(best + 1, rows.size())));
    }

    private LedgerHead head(SheetRow row, Map<String, HeadMapping> known) {
        var uses = new ArrayList<LedgerColumn>();
        var titles = new ArrayList<String>();
        row.cells().forEach(cell -> {
            LedgerColumn use = words.column(cell.text());
            boolean again = uses.contains(use) && use != LedgerColumn.CONTACT;
            uses.add(again ? LedgerColumn.NONE : use);
            titles.add(cell.text().strip());
        });
        var head = new LedgerHead(row.sheet(), row.row(), titles, uses);
        HeadMapping before = known.get(head.shape());
        return before == null || before.uses().size() != uses.size() ? head
                : new LedgerHead(row.sheet(), row.row(), titles, before.uses());
    }

    /** Reads the sheets again, their columns taken as their heads say now. */
    public RequestPreview preview(String file, List<LedgerSheet> sheets) {
        Set<String> seen = new HashSet<>();
        var numbers = new ArrayList<CaseNumber>();
        ledger.lists().all(RequestQuery.ALL).stream().map(RequestLine::request).forEach(request -> {
            seen.add(key(request));
            seen.add(request.number().text());
            numbers.add(request.number());
        });
        var read = new ArrayList<ReadRequest>();
        var findings = new ArrayList<Finding>();
        for (LedgerSheet sheet : sheets) {
            if (sheet.head().sufficient()) {
                sheet.rows().forEach(row -> line(sheet.head(), row, seen, read));
            } else {
                findings.add(Finding.warning("requests.sheet-skipped",
                        Place.of(sheet.head().sheet()), "requests.intake.sheet", sheet.head().sheet()));
            }
        }
        read.forEach(line -> findings.addAll(line.findings()));
        read.stream().filter(line -> line.kind() == ReadRequest.Kind.NEW).forEach(line -> numbers.add(line.request().number()));
        findings.addAll(NumberGaps.of(file, numbers));
        return new RequestPreview(file, sheets, read, findings);
    }

    private void line(LedgerHead head, SheetRow row, Set<String> seen, List<ReadRequest> read) {
        var line = new LineReader(head, row, words);
        if (line.blank()) {
            return;
        }
        var request = line.request();
        var findings = new ArrayList<>(line.findings());
        request.ifPresent(made -> ledger.checkCorrected(made).forEach(finding -> findings.add(milder(line, finding))));
        boolean unfit = request.isEmpty() || Finding.anyError(findings);
        boolean known = !unfit && isKnown(request.get(), seen);
        read.add(new ReadRequest(line.place(LedgerColumn.CONTENTS), line.text(LedgerColumn.NUMBER),
                line.text(LedgerColumn.CONTENTS), unfit ? null : request.get(),
                unfit ? ReadRequest.Kind.WRONG : known ? ReadRequest.Kind.KNOWN : ReadRequest.Kind.NEW, findings));
    }

    private static boolean isKnown(DisclosureRequest request, Set<String> seen) {
        String number = request.number().text();
        boolean known = seen.contains(key(request)) || !number.isEmpty() && seen.contains(number);
        seen.add(key(request));
        seen.add(number);
        return known;
    }

    // What happened has happened: that the law would have refused it is worth a word, not a reason to leave it out.
    private static Finding milder(LineReader line, Finding finding) {
        LedgerColumn column = finding.rule().startsWith("request.extension") ? LedgerColumn.EXTENDED
                : finding.rule().startsWith("request.supplement") ? LedgerColumn.SUPPLEMENT_ASKED : LedgerColumn.ANSWERED;
        Severity severity = finding.rule().equals("request.future") ? Severity.ERROR : Severity.WARNING;
        return new Finding(finding.rule(), severity, line.place(column), finding.key(), finding.args(), null, null);
    }

    private static String key(DisclosureRequest request) {
        return request.receipt().arrived() + "\n" + request.applicant().name() + "\n" + request.wanted().description();
    }

    /** Puts down what is new, after a backup, and remembers how the heads were taken. */
    public Batch take(RequestPreview preview) {
        List<HeadMapping> heads = preview.sheets().stream().map(LedgerSheet::head).filter(LedgerHead::sufficient)
                .map(head -> new HeadMapping(head.shape(), head.uses())).toList();
        return ledger.takeIn(preview.file(), preview.fresh(), changes -> changes.putAll(mappings, heads));
    }
}
