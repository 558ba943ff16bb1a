package org.gongkailan.catalogue.inherit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardRow;

/**
 * One item beside its standard as it is now.
 *
 * @param item    as it is stored
 * @param edition the edition that is current
 * @param row     the standard row in that edition; null where the edition does not have it any more
 * @param moved   whether the item was taken from another edition
 * @param fields  where item and standard differ, in the order of the table; empty where the row is gone
 */
public record ItemUpdate(CatalogueItem item, String edition, StandardRow row, boolean moved, List<FieldUpdate> fields) {
    public ItemUpdate {
        fields = List.copyOf(fields);
    }

    /** Whether the current edition does not have the row. */
    public boolean gone() {
        return row == null;
    }

    /** Whether there is anything to decide: another edition, or a difference without a reason that still holds. */
    public boolean open() {
        return moved || fields.stream().anyMatch(field -> !field.settled());
    }

    /** Whether the standard's words can be taken as they are, because the unit changed none of the fields. */
    public boolean untouched() {
        return !gone() && fields.stream().allMatch(field -> field.proposed().adopt());
    }

    /** Whether reasons alone can settle it: its standard is the one it was taken from, so that no words change. */
    public boolean onlyDiffers() {
        return !gone() && !moved;
    }

    /** What is proposed for each field. */
    public Map<Column, Decision> proposed() {
        var proposed = new LinkedHashMap<Column, Decision>();
        fields.forEach(field -> proposed.put(field.column(), field.proposed()));
        return proposed;
    }

    /**
     * The item after decisions: fields that adopt say what the standard says, the others keep their words with their
     * reasons, and the item follows the current edition from now on.
     *
     * @param decisions by column; fields without one stay without a reason
     */
    public CatalogueItem decided(Map<Column, Decision> decisions) {
        Entry entry = item.entry();
        var kept = new EnumMap<Column, String>(Column.class);
        for (FieldUpdate field : fields) {
            Decision decision = decisions.getOrDefault(field.column(), Decision.keep(""));
            if (decision.adopt()) {
                entry = entry.taking(field.column(), row.entry());
            } else if (!decision.reason().isBlank()) {
                kept.put(field.column(), decision.reason().strip());
            }
        }
        return item.withEntry(entry).following(new StandardRef(item.standard().row(), edition, kept));
    }

    /** The item as a matter of the unit's own, which follows no standard. */
    public CatalogueItem asOwn() {
        return item.following(null);
    }
}
