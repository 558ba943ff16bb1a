package org.gongkailan.catalogue.levels;

import java.util.HashMap;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardMatch;

/** By what the rows of different catalogues are known to be the same matter. */
public final class MatterKeys {
    private final StandardLibrary standard;
    private final Map<String, Map<String, String>> byName = new HashMap<>();

    public MatterKeys(StandardLibrary standard) {
        this.standard = standard;
    }

    /** The standard row that an item follows or bears the name of, else its domain and name. */
    String of(CatalogueItem item) {
        if (item.standard() != null) {
            return item.standard().row();
        }
        String name = StandardMatch.name(item.entry().matter());
        String row = byName.computeIfAbsent(item.domain(), this::names).get(name);
        return row == null ? item.domain() + ' ' + name : row;
    }

    private Map<String, String> names(String domain) {
        var names = new HashMap<String, String>();
        standard.rows(domain).forEach(row -> names.putIfAbsent(StandardMatch.name(row.entry().matter()), row.id()));
        return names;
    }
}
