package org.gongkailan.library.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.finding.Finding;

/**
 * A list of documents, read and matched; nothing of it is stored yet.
 *
 * @param file     name of the file
 * @param heads    the heads of its columns
 * @param rows     its lines in order
 * @param findings what is wrong with the file and its lines
 */
public record DocumentPreview(String file, List<HeadCell> heads, List<ReadDocument> rows, List<Finding> findings) {
    public DocumentPreview {
        Objects.requireNonNull(file);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** How many lines are of a kind. */
    public long count(ReadDocument.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** The lines that can be taken. */
    public List<ReadDocument> takeable() {
        return rows.stream().filter(ReadDocument::takeable).toList();
    }
}
