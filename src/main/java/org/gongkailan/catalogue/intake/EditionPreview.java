package org.gongkailan.catalogue.intake;

import java.util.List;
import org.gongkailan.catalogue.Domain;

/**
 * What a table would be as a new edition of a domain's standard, for a person to look at before it is taken in.
 *
 * @param file     name of the file
 * @param domain   whose standard it is
 * @param previous the edition it is compared with; null for the first standard of a domain
 * @param rows     in the order of the file, behind them those that are gone
 */
public record EditionPreview(String file, Domain domain, String previous, List<EditionRow> rows) {
    public EditionPreview {
        rows = List.copyOf(rows);
    }

    /** How many rows are of a kind. */
    public long count(EditionRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
