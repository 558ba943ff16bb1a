package org.gongkailan.requests.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.history.Batch;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.store.Database;

/**
 * Reads ledgers of requests kept elsewhere (.xlsx, .xls, .csv …), whatever they call their columns, and takes them in as
 * one step of undo. How a head was sorted out by hand is remembered for the next file of its shape.
 */
public final class RequestImport implements LedgerIntake<LedgerColumn, DisclosureRequest> {
    private final RequestLedger ledger;
    private final Database database;
    private final HeadMappingStore mappings;
    private final LedgerWords words = new LedgerWords();
    private final SheetFinder<LedgerColumn> sheets = new SheetFinder<>("", LedgerColumn.class, words::column);

    /** @param mappings known to the journal of the ledger */
    public RequestImport(RequestLedger ledger, Database database, HeadMappingStore mappings) {
        this.ledger = ledger;
        this.database = database;
        this.mappings = mappings;
    }

    @Override
    public List<LedgerColumn> uses() {
        return List.of(LedgerColumn.values());
    }

    @Override
    public LedgerPreview<LedgerColumn, DisclosureRequest> preview(Path file, Progress progress) {
        return preview(file.getFileName().toString(), sheets.read(file, database.read(mappings::all), progress));
    }

    @Override
    public LedgerPreview<LedgerColumn, DisclosureRequest> preview(String file, List<LedgerSheet<LedgerColumn>> sheets) {
        Set<String> seen = new HashSet<>();
        var numbers = new ArrayList<CaseNumber>();
        ledger.lists().all(RequestQuery.ALL).stream().map(RequestLine::request).forEach(request -> {
            seen.add(key(request));
            seen.add(request.number().text());
            numbers.add(request.number());
        });
        var read = new ArrayList<ReadLine<DisclosureRequest>>();
        var findings = new ArrayList<Finding>();
        for (LedgerSheet<LedgerColumn> sheet : sheets) {
            if (sheet.head().sufficient()) {
                sheet.rows().forEach(row -> line(sheet.head(), row, seen, read));
            } else {
                findings.add(Finding.warning("requests.sheet-skipped",
                        Place.of(sheet.head().sheet()), "requests.intake.sheet", sheet.head().sheet()));
            }
        }
        read.forEach(line -> findings.addAll(line.findings()));
        read.stream().filter(line -> line.kind() == ReadLine.Kind.NEW).forEach(line -> numbers.add(line.record().number()));
        findings.addAll(NumberGaps.of(file, numbers));
        return new LedgerPreview<>(file, sheets, read, findings);
    }

    private void line(LedgerHead<LedgerColumn> head, SheetRow row, Set<String> seen, List<ReadLine<DisclosureRequest>> read) {
        var cells = new LineCells<>(head, row);
        var line = new LineReader(cells, words);
        if (line.blank()) {
            return;
        }
        var request = line.request();
        var findings = new ArrayList<>(cells.findings());
        request.ifPresent(made -> ledger.checkCorrected(made).forEach(finding -> findings.add(milder(cells, finding))));
        boolean unfit = request.isEmpty() || Finding.anyError(findings);
        boolean known = !unfit && isKnown(request.get(), seen);
        read.add(new ReadLine<>(cells.place(LedgerColumn.CONTENTS), cells.text(LedgerColumn.NUMBER),
                cells.text(LedgerColumn.CONTENTS), unfit ? null : request.get(),
                unfit ? ReadLine.Kind.WRONG : known ? ReadLine.Kind.KNOWN : ReadLine.Kind.NEW, findings));
    }

    private static boolean isKnown(DisclosureRequest request, Set<String> seen) {
        String number = request.number().text();
        boolean known = seen.contains(key(request)) || !number.isEmpty() && seen.contains(number);
        seen.add(key(request));
        seen.add(number);
        return known;
    }

    // What happened has happened: that the law would have refused it is worth a word, not a reason to leave it out.
    private static Finding milder(LineCells<LedgerColumn> cells, Finding finding) {
        LedgerColumn column = finding.rule().startsWith("request.extension") ? LedgerColumn.EXTENDED
                : finding.rule().startsWith("request.supplement") ? LedgerColumn.SUPPLEMENT_ASKED : LedgerColumn.ANSWERED;
        Severity severity = finding.rule().equals("request.future") ? Severity.ERROR : Severity.WARNING;
        return new Finding(finding.rule(), severity, cells.place(column), finding.key(), finding.args(), null, null);
    }

    private static String key(DisclosureRequest request) {
        return request.receipt().arrived() + "\n" + request.applicant().name() + "\n" + request.wanted().description();
    }

    @Override
    public Batch take(LedgerPreview<LedgerColumn, DisclosureRequest> preview) {
        return ledger.takeIn(preview.file(), preview.fresh(), changes ->
                changes.putAll(mappings, sheets.mappings(preview.sheets())));
    }
}
