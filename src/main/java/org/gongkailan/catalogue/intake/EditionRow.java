package org.gongkailan.catalogue.intake;

import java.util.List;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.standard.StandardRow;

/**
 * One row of a new edition beside the edition before it.
 *
 * @param kind    what became of it
 * @param row     as the new edition has it; as the old one had it where it is gone
 * @param before  as the edition before had it; null for a new row
 * @param changed the columns that say something else than before
 * @param place   where it stands in the file; empty for a row that is gone
 */
public record EditionRow(Kind kind, StandardRow row, StandardRow before, List<Column> changed, String place) {
    /** What became of a row. */
    public enum Kind {
        NEW, CHANGED, SAME, GONE
    }

    public EditionRow {
        changed = List.copyOf(changed);
    }
}
