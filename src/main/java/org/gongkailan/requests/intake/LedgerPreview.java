package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.finding.Finding;

/**
 * A ledger, read; nothing of it is stored yet.
 *
 * @param file     name of the file
 * @param sheets   its sheets with their heads
 * @param rows     their lines in order
 * @param findings what is wrong with the file and its lines
 */
public record LedgerPreview<C extends Enum<C> & ColumnUse, R>(String file, List<LedgerSheet<C>> sheets,
                                                              List<ReadLine<R>> rows, List<Finding> findings) {
    public LedgerPreview {
        Objects.requireNonNull(file);
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** How many lines are of a kind. */
    public long count(ReadLine.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** What would be put down. */
    public List<R> fresh() {
        return rows.stream().filter(row -> row.kind() == ReadLine.Kind.NEW).map(ReadLine::record).toList();
    }
}
