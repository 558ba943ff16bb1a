package org.gongkailan.catalogue.disclosure;

import java.util.Objects;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.TimeLimit;

/**
 * The row of the catalogue that is disclosed, as it was on the day it was registered: a row that was changed or
 * removed since still says what was due then, and from whom.
 *
 * @param item   id of the {@link CatalogueItem}
 * @param unit   id of the unit whose catalogue it stands in; null for the workspace's own
 * @param domain code of its domain
 * @param matter its name, all levels in one line
 * @param body   公开主体; empty while unknown, never null
 * @param limit  公开时限
 */
public record Subject(String item, String unit, String domain, String matter, String body, TimeLimit limit) {
    public Subject {
        Objects.requireNonNull(item);
        Objects.requireNonNull(domain);
        Objects.requireNonNull(matter);
        Objects.requireNonNull(body);
        Objects.requireNonNull(limit);
    }

    /** A row as it is now. */
    public static Subject of(CatalogueItem item) {
        var entry = item.entry();
        return new Subject(item.id(), item.unit(), item.domain(), entry.matter().path(), entry.body(), entry.timeLimit());
    }
}
