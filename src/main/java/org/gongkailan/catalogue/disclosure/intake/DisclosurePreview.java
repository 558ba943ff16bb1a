package org.gongkailan.catalogue.disclosure.intake;

import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.finding.Finding;

/**
 * A list of publications, read and matched; nothing of it is stored yet.
 *
 * @param file     name of the file
 * @param rows     its lines in order
 * @param findings what is wrong with the file and its lines
 */
public record DisclosurePreview(String file, List<ReadDisclosure> rows, List<Finding> findings) {
    public DisclosurePreview {
        Objects.requireNonNull(file);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** How many lines are of a kind. */
    public long count(ReadDisclosure.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** What would be put down. */
    public List<Disclosure> fresh() {
        return rows.stream().filter(row -> row.kind() == ReadDisclosure.Kind.NEW).map(ReadDisclosure::disclosure).toList();
    }
}
