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
import org.gongkailan.history.Batch;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeCheck;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.store.Database;

/** Reads ledgers of reviews and lawsuits kept elsewhere and takes them in as one step of undo. */
public final class DisputeImport implements LedgerIntake<DisputeColumn, Dispute> {
    private static final String LEDGER = "dispute:";

    private final DisputeLedger ledger;
    private final RequestLists requests;
    private final Database database;
    private final HeadMappingStore mappings;
    private final HeadWords words = new HeadWords("dispute-words.json");
    private final LedgerWords classes = new LedgerWords();
    private final SheetFinder<DisputeColumn> sheets = new SheetFinder<>(LEDGER, DisputeColumn.class,
            head -> words.column(head).map(DisputeColumn::valueOf).orElse(DisputeColumn.NONE));

    /** @param mappings known to the journal of the ledger */
    public DisputeImport(DisputeLedger ledger, RequestLists requests, Database database, HeadMappingStore mappings) {
        this.ledger = ledger;
        this.requests = requests;
        this.database = database;
        this.mappings = mappings;
    }

    @Override
    public List<DisputeColumn> uses() {
        return List.of(DisputeColumn.values());
    }

    @Override
    public LedgerPreview<DisputeColumn, Dispute> preview(Path file, Progress progress) {
        return preview(file.getFileName().toString(), sheets.read(file, database.read(mappings::all), progress));
    }

    @Override
    public LedgerPreview<DisputeColumn, Dispute> preview(String file, List<LedgerSheet<DisputeColumn>> sheets) {
        Set<String> seen = new HashSet<>();
        ledger.all().forEach(dispute -> remember(dispute, seen));
        Map<String, String> numbers = new HashMap<>();
        requests.all(RequestQuery.ALL).forEach(line -> numbers.put(line.request().number().text(), line.id()));
        var read = new ArrayList<ReadLine<Dispute>>();
        var findings = new ArrayList<Finding>();
        for (LedgerSheet<DisputeColumn> sheet : sheets) {
            if (sheet.head().sufficient()) {
                sheet.rows().forEach(row -> line(sheet.head(), row, numbers, seen, read));
            } else {
                findings.add(Finding.warning("dispute.sheet-skipped", Place.of(sheet.head().sheet()),
                        "requests.dispute.intake.sheet", sheet.head().sheet()));
            }
        }
        read.forEach(line -> findings.addAll(line.findings()));
        return new LedgerPreview<>(file, sheets, read, findings);
    }

    private void line(LedgerHead<DisputeColumn> head, SheetRow row, Map<String, String> numbers, Set<String> seen,
                      List<ReadLine<Dispute>> read) {
        var cells = new LineCells<>(head, row);
        var line = new DisputeLineReader(cells, words, classes, number -> Optional.ofNullable(numbers.get(number)));
        if (line.blank()) {
            return;
        }
        Optional<Dispute> dispute = line.dispute();
        var findings = new ArrayList<>(cells.findings());
        dispute.ifPresent(made -> new DisputeCheck(ledger.today()).check(made)
                .forEach(finding -> findings.add(at(cells, finding))));
        boolean unfit = dispute.isEmpty() || Finding.anyError(findings);
        boolean known = !unfit && isKnown(dispute.get(), seen);
        read.add(new ReadLine<>(cells.place(DisputeColumn.STAGE), cells.text(DisputeColumn.NUMBER),
                cells.text(DisputeColumn.ACT), unfit ? null : dispute.get(),
                unfit ? ReadLine.Kind.WRONG : known ? ReadLine.Kind.KNOWN : ReadLine.Kind.NEW, findings));
    }

    // With a number it is another case than all with other numbers.
    private static boolean isKnown(Dispute dispute, Set<String> seen) {
        boolean known = seen.contains(dispute.number().isEmpty() ? key(dispute) : numbered(dispute));
        remember(dispute, seen);
        return known;
    }

    private static void remember(Dispute dispute, Set<String> seen) {
        seen.add(key(dispute));
        seen.add(numbered(dispute));
    }

    private static String numbered(Dispute dispute) {
        return dispute.stage().id() + "\n" + dispute.number();
    }

    // Who fights over what since when; the name as a masked ledger has it too.
    private static String key(Dispute dispute) {
        return String.join("\n", dispute.stage().id(), dispute.days().notified().toString(),
                dispute.applicant().masked(), dispute.act().words());
    }

    private static Finding at(LineCells<DisputeColumn> cells, Finding finding) {
        DisputeColumn column = switch (finding.place().id()) {
            case DisputeCheck.NOTIFIED -> DisputeColumn.NOTIFIED;
            case DisputeCheck.REPLY_DUE -> DisputeColumn.REPLY_DUE;
            case DisputeCheck.REPLIED -> DisputeColumn.REPLIED;
            case DisputeCheck.CLOSED -> DisputeColumn.CLOSED;
            case DisputeCheck.RESULT -> DisputeColumn.RESULT;
            case DisputeCheck.ROLE -> DisputeColumn.ROLE;
            default -> DisputeColumn.ACT;
        };
        return new Finding(finding.rule(), finding.severity(), cells.place(column), finding.key(), finding.args(), null, null);
    }

    @Override
    public Batch take(LedgerPreview<DisputeColumn, Dispute> preview) {
        return ledger.takeIn(preview.file(), preview.fresh(), changes ->
                changes.putAll(mappings, sheets.mappings(preview.sheets())));
    }
}
