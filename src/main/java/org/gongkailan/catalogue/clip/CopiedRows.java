package org.gongkailan.catalogue.clip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.table.PlainTable;
import org.gongkailan.officefile.write.ClipboardWriter;

/**
 * Rows as they are copied: under the heads of the official table, every row complete in itself, so that what is pasted
 * back finds its row.
 *
 * @param text with tabs
 * @param html as a table
 */
public record CopiedRows(String text, String html) {
    /** @param domains the domain of a code */
    public static CopiedRows of(List<CatalogueItem> items, Function<String, Domain> domains) {
        Map<Domain, List<CatalogueItem>> sections = new LinkedHashMap<>();
        items.forEach(item -> sections.computeIfAbsent(domains.apply(item.domain()), d -> new ArrayList<>()).add(item));
        var rows = new PlainTable(sections).rows();
        return new CopiedRows(ClipboardWriter.text(rows), ClipboardWriter.html(rows));
    }
}
