package org.gongkailan.catalogue.check;

import java.util.Optional;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.finding.Place;

/** Where a finding about a row stands: {@code id} or {@code id#COLUMN} for programs, the matter's name for people. */
public final class ItemPlace {
    private ItemPlace() {
    }

    /** The row as a whole. */
    static Place of(CatalogueItem item) {
        return new Place(item.id(), label(item));
    }

    /** One column of the row. */
    static Place of(CatalogueItem item, Column column) {
        return new Place(item.id() + "#" + column.name(), label(item) + " · " + column.label());
    }

    /** The id of the item that a place made here stands in. */
    public static String itemId(Place place) {
        return place.id().split("#", 2)[0];
    }

    /** The column that a place made here stands in; empty for the row as a whole. */
    public static Optional<Column> column(Place place) {
        int mark = place.id().indexOf('#');
        return mark < 0 ? Optional.empty() : Optional.of(Column.valueOf(place.id().substring(mark + 1)));
    }

    private static String label(CatalogueItem item) {
        return item.domain() + " " + item.entry().matter().path();
    }
}
