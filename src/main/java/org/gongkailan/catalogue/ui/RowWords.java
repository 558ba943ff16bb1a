package org.gongkailan.catalogue.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemWords;

/** What rows are found by, each row read once for as long as it stays the same. */
final class RowWords {
    private final Map<String, Known> rows = new HashMap<>();

    private record Known(CatalogueItem item, ItemWords words) {
    }

    /** The words of each row, in the order of the rows. */
    List<ItemWords> of(List<CatalogueItem> items) {
        if (rows.size() > items.size() * 2) {
            rows.clear();
        }
        return items.stream().map(item -> rows.compute(item.id(), (id, known) -> known != null && known.item() == item
                ? known : new Known(item, ItemWords.of(item.entry()))).words()).toList();
    }
}
