package org.gongkailan.catalogue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.finding.Finding;

/**
 * {@code item.duplicate}: the same matter twice in a domain and level, so that a reader cannot tell which row holds
 * (每一事项在目录中唯一; interchange format, rule table). Rows without a second level are told apart by their elements.
 */
final class Duplicate implements CatalogueRule {
    private record Key(String domain, Matter matter, Levels levels, List<String> elements) {
    }

    @Override
    public List<Finding> check(List<CatalogueItem> items) {
        var first = new HashMap<Key, CatalogueItem>();
        var findings = new ArrayList<Finding>();
        for (CatalogueItem item : items) {
            CatalogueItem earlier = item.entry().matter().level1().isBlank() ? null : first.putIfAbsent(key(item), item);
            if (earlier != null) {
                findings.add(Finding.error("item.duplicate", ItemPlace.of(item), "catalogue.check.duplicate",
                        item.entry().matter().path()));
            }
        }
        return findings;
    }

    private static Key key(CatalogueItem item) {
        Matter matter = item.entry().matter();
        return new Key(item.domain(), matter, item.entry().publication().levels(),
                matter.level2() == null ? item.entry().elements() : List.of());
    }
}
