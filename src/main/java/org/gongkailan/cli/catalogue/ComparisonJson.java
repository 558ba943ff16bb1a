package org.gongkailan.cli.catalogue;

import java.util.List;
import java.util.Locale;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.comparison.Comparison;
import org.gongkailan.catalogue.comparison.FieldChange;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.catalogue.edition.Imprint;

/**
 * A comparison as {@code catalogue diff --json} prints it.
 *
 * @param changes by domain; in each the added, removed, changed and reordered rows
 */
record ComparisonJson(Side before, Side after, int added, int removed, int changed, int reordered, int unchanged,
                      List<Change> changes) {
    /** One of the two catalogues; {@code edition} is empty for the working state. */
    record Side(String unit, String edition, String date, String documentNumber) {
        static Side of(Imprint imprint) {
            return new Side(imprint.unit(), imprint.edition(), imprint.date().toString(), imprint.documentNumber());
        }
    }

    /** What became of one row; {@code kind} is added, removed, changed or reordered. */
    record Change(String kind, Domain domain, String id, String level1, String level2, String level3, boolean moved,
                  boolean renamed, List<Field> fields) {
    }

    /** One field that differs; {@code added} and {@code removed} are lines of lists, null for other fields. */
    record Field(String name, String before, String after, List<String> added, List<String> removed) {
        static Field of(FieldChange field) {
            return new Field(field.label(), field.before(), field.after(), field.list() ? field.added() : null,
                    field.list() ? field.removed() : null);
        }
    }

    static ComparisonJson of(Comparison comparison) {
        return new ComparisonJson(Side.of(comparison.before()), Side.of(comparison.after()),
                comparison.count(Kind.ADDED), comparison.count(Kind.REMOVED), comparison.count(Kind.CHANGED),
                comparison.count(Kind.REORDERED), comparison.unchanged(),
                comparison.changes().stream().map(ComparisonJson::change).toList());
    }

    private static Change change(RowChange change) {
        var matter = change.item().entry().matter();
        return new Change(change.kind().name().toLowerCase(Locale.ROOT), change.domain(), change.item().id(),
                matter.level1(), matter.level2(), matter.level3(), change.moved(), change.renamed(),
                change.fields().stream().map(Field::of).toList());
    }
}
