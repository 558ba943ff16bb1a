package org.gongkailan.catalogue.inherit;

import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;

/**
 * One field in which an item says something else than its standard does now, three texts side by side.
 *
 * @param column   which
 * @param before   what the standard said when the item was taken from it; null where that is not known any more
 * @param now      what the standard says now
 * @param mine     what the item says
 * @param reason   the reason on record for saying something else; empty for none
 */
public record FieldUpdate(Column column, String before, String now, String mine, String reason) {
    static FieldUpdate of(Column column, Entry before, Entry now, Entry mine, String reason) {
        return new FieldUpdate(column, before == null ? null : column.text(before), column.text(now), column.text(mine),
                reason == null ? "" : reason);
    }

    /** Whether the standard says something else than when the item was taken from it. */
    public boolean rewritten() {
        return !now.equals(before);
    }

    /** Whether the unit never changed what it took from the standard. */
    public boolean untouched() {
        return mine.equals(before);
    }

    /** Whether the difference has a reason on record that still holds. */
    public boolean settled() {
        return !reason.isEmpty() && !rewritten();
    }

    /** What is proposed: what the unit never changed follows the standard, what it did change stays. */
    public Decision proposed() {
        return untouched() ? Decision.ADOPT : Decision.keep(reason);
    }
}
