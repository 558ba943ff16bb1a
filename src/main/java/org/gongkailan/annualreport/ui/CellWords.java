package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.StringJoiner;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerFigures;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;

/** What is to be said of a cell: what breaks a rule in it, what the ledgers count, what stood there last year. */
final class CellWords {
    private final AnnualReport report;
    private final AnnualReport lastYear;
    private final StoredReport stored;
    private final LedgerFigures ledger;

    CellWords(EditorViewModel model) {
        report = model.report.get();
        lastYear = model.previous.get();
        stored = model.stored.get();
        ledger = model.around.get().ledger();
    }

    /** One line each; empty for a cell of which nothing is to be said. */
    String tip(Figure figure, List<Finding> findings) {
        var lines = new StringJoiner("\n");
        findings.forEach(finding -> lines.add(finding.message()));
        if (report != null) {
            origin(lines, figure);
            lastYear(lines, figure);
        }
        return lines.toString();
    }

    /** Whether a person typed another number than the ledgers give. */
    boolean typedOtherwise(Figure figure) {
        return counts(figure) && ledger.typed(stored, report).contains(figure);
    }

    /** Whether the ledgers give a number for it. */
    boolean counts(Figure figure) {
        return report != null && ledger.serves(stored) && ledger.of(figure).isPresent();
    }

    private void origin(StringJoiner lines, Figure figure) {
        if (counts(figure)) {
            long counted = ledger.of(figure).orElseThrow();
            Entry entry = report.entry(figure);
            lines.add(stored.isCounted(figure, entry) && entry.counted().longValue() == counted
                    ? Messages.of("report.cell.counted", counted)
                    : Messages.of("report.cell.typed", counted, entry.blank() ? "\u2014" : entry.text()));
        }
    }

    private void lastYear(StringJoiner lines, Figure figure) {
        if (lastYear != null && !lastYear.entry(figure).blank()) {
            lines.add(Messages.of("report.cell.last-year", String.valueOf(lastYear.year()), lastYear.entry(figure).text()));
        }
    }
}
