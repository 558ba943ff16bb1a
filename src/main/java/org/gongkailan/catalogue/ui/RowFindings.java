package org.gongkailan.catalogue.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.check.ItemPlace;
import org.gongkailan.finding.Finding;

/** What is wrong with rows by themselves, each row checked once for as long as it stays the same. */
final class RowFindings {
    private final CatalogueCheck check;
    private final Map<String, Checked> rows = new HashMap<>();

    private int revision;

    private record Checked(CatalogueItem item, List<Finding> findings) {
    }

    RowFindings(CatalogueCheck check) {
        this.check = check;
    }

    /** The findings by id of the row, whole catalogues' duplicates with them; rows in order are missing. */
    Map<String, List<Finding>> of(List<CatalogueItem> items) {
        if (revision != check.revision()) {
            revision = check.revision();
            rows.clear();
        }
        var found = new HashMap<String, List<Finding>>();
        for (CatalogueItem item : items) {
            Checked row = rows.compute(item.id(), (id, known) ->
                    known != null && known.item() == item ? known : new Checked(item, check.check(item)));
            if (!row.findings().isEmpty()) {
                found.put(item.id(), row.findings());
            }
        }
        for (Finding twice : check.duplicates(items)) {
            var all = new ArrayList<Finding>(List.of(twice));
            all.addAll(found.getOrDefault(ItemPlace.itemId(twice.place()), List.of()));
            found.put(ItemPlace.itemId(twice.place()), all);
        }
        return found;
    }
}
