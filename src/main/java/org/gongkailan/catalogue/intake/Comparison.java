package org.gongkailan.catalogue.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardMatch;

/** Read rows beside the stored ones: paired by domain and name, each stored row at most once. */
final class Comparison {
    private final StandardLibrary standard;
    private final String unit;
    private final Map<String, Deque<CatalogueItem>> stored = new HashMap<>();
    private final Map<String, Map<String, String>> standardRows = new HashMap<>();

    /**
     * @param unit  id of the unit whose catalogue is compared; null for the own one
     * @param items all that its catalogue has
     */
    Comparison(StandardLibrary standard, String unit, List<CatalogueItem> items) {
        this.standard = standard;
        this.unit = unit;
        items.forEach(item -> stored.computeIfAbsent(key(item.domain(), StandardMatch.name(item.entry().matter())),
                k -> new ArrayDeque<>()).add(item));
    }

    ImportRow compare(ReadRow row) {
        String code = row.domain().code();
        String name = StandardMatch.name(row.entry().matter());
        Deque<CatalogueItem> waiting = stored.get(key(code, name));
        if (waiting == null || waiting.isEmpty()) {
            StandardRef ref = standardOf(code, name);
            var item = new CatalogueItem(Catalogue.newId(), unit, code, 0, counted(row.entry(), ref), ref);
            return new ImportRow(ImportRow.Kind.NEW, item, null, List.of(), row.place());
        }
        CatalogueItem before = waiting.poll();
        var extra = new LinkedHashMap<>(before.entry().extra());
        extra.putAll(row.entry().extra());
        CatalogueItem after = before.withEntry(row.entry().withExtra(extra)
                .withTimeLimit(row.entry().timeLimit().knownAs(before.entry().timeLimit())));
        List<Column> changed = before.entry().differences(after.entry());
        boolean same = changed.isEmpty() && extra.equals(before.entry().extra());
        return new ImportRow(same ? ImportRow.Kind.SAME : ImportRow.Kind.CHANGED, same ? before : after, before,
                changed, row.place());
    }

    private Entry counted(Entry entry, StandardRef ref) {
        return ref == null ? entry : standard.row(ref)
                .map(row -> entry.withTimeLimit(entry.timeLimit().knownAs(row.entry().timeLimit()))).orElse(entry);
    }

    private StandardRef standardOf(String code, String name) {
        String row = standardRows.computeIfAbsent(code, this::byName).get(name);
        return row == null ? null : new StandardRef(row, standard.domain(code).orElseThrow().edition());
    }

    private Map<String, String> byName(String code) {
        var rows = new HashMap<String, String>();
        standard.rows(code).forEach(row -> rows.putIfAbsent(StandardMatch.name(row.entry().matter()), row.id()));
        return rows;
    }

    private static String key(String domain, String name) {
        return domain + ' ' + name;
    }
}
