package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.DisclosureRequest;

/**
 * A ledger, read; nothing of it is stored yet.
 *
 * @param file     name of the file
 * @param sheets   its sheets with their heads
 * @param rows     their lines in order
 * @param findings what is wrong with the file and its lines
 */
public record RequestPreview(String file, List<LedgerSheet> sheets, List<ReadRequest> rows, List<Finding> findings) {
    public RequestPreview {
        Objects.requireNonNull(file);
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** How many lines are of a kind. */
    public long count(ReadRequest.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** What would be put down. */
    public List<DisclosureRequest> fresh() {
        return rows.stream().filter(row -> row.kind() == ReadRequest.Kind.NEW).map(ReadRequest::request).toList();
    }
}
