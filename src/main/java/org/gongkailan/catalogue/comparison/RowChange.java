package org.gongkailan.catalogue.comparison;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.text.Messages;

/**
 * What became of one row.
 *
 * @param kind   what happened
 * @param domain where the row stands now; where it stood, if it is gone
 * @param before the row as it was; null for a new one
 * @param after  the row as it is; null for one that is gone
 * @param fields what differs, in the order of the table; empty unless {@link Kind#CHANGED}
 */
public record RowChange(Kind kind, Domain domain, CatalogueItem before, CatalogueItem after, List<FieldChange> fields) {
    /** What may happen to a row. */
    public enum Kind {
        /** 新增 */
        ADDED,
        /** 取消 */
        REMOVED,
        /** 调整: some field says something else. */
        CHANGED,
        /** Nothing but its place among the rows of its domain; no change of what is disclosed. */
        REORDERED;

        /** The word on the screen and in lists, e.g. 新增. */
        public String label() {
            return switch (this) {
                case ADDED -> Messages.of("catalogue.change.added");
                case REMOVED -> Messages.of("catalogue.change.removed");
                case CHANGED -> Messages.of("catalogue.change.changed");
                case REORDERED -> Messages.of("catalogue.change.reordered");
            };
        }
    }

    public RowChange {
        fields = List.copyOf(fields);
    }

    /** The row as it is, or as it was where it is gone. */
    public CatalogueItem item() {
        return after == null ? before : after;
    }

    /** Whether the row went to another domain. */
    public boolean moved() {
        return before != null && after != null && !before.domain().equals(after.domain());
    }

    /** Whether the matter is called otherwise. */
    public boolean renamed() {
        return fields.stream().map(FieldChange::column).anyMatch(column ->
                column == Column.LEVEL1 || column == Column.LEVEL2 || column == Column.LEVEL3);
    }
}
