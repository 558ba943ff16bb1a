package org.gongkailan.catalogue.inherit;

import java.util.List;
import java.util.Optional;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardRow;

/** Looks which items differ from their standards, or were taken from an edition that is not current any more. */
public final class Inheritance {
    private final StandardLibrary standard;

    public Inheritance(StandardLibrary standard) {
        this.standard = standard;
    }

    /** The items about which there is something to decide, in their order. */
    public List<ItemUpdate> open(List<CatalogueItem> items) {
        return items.stream().map(this::of).flatMap(Optional::stream).filter(ItemUpdate::open).toList();
    }

    /** An item beside its standard; empty for an item that follows none, or one of a domain that has none any more. */
    public Optional<ItemUpdate> of(CatalogueItem item) {
        StandardRef ref = item.standard();
        if (ref == null) {
            return Optional.empty();
        }
        return standard.domain(ref.domain()).map(domain -> compare(item, domain.edition(),
                standard.current(ref.row()).orElse(null)));
    }

    private ItemUpdate compare(CatalogueItem item, String edition, StandardRow now) {
        StandardRef ref = item.standard();
        boolean moved = !ref.edition().equals(edition);
        if (now == null) {
            return new ItemUpdate(item, edition, null, true, List.of());
        }
        Entry before = standard.row(ref).map(StandardRow::entry).orElse(null);
        var fields = item.entry().differences(now.entry()).stream().map(column ->
                FieldUpdate.of(column, before, now.entry(), item.entry(), ref.kept().get(column))).toList();
        return new ItemUpdate(item, edition, now, moved, fields);
    }
}
