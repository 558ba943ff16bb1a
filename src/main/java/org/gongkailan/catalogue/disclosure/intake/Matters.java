package org.gongkailan.catalogue.disclosure.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Matter;

/** The rows of the catalogue by their names, as lists write them: the whole path, or its last level alone. */
public final class Matters {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]");

    private final Map<String, List<CatalogueItem>> byName = new HashMap<>();

    public Matters(List<CatalogueItem> items) {
        for (CatalogueItem item : items) {
            Matter matter = item.entry().matter();
            String last = Objects.requireNonNullElse(matter.level3(),
                    Objects.requireNonNullElse(matter.level2(), matter.level1()));
            add(matter.path(), item);
            if (!key(last).equals(key(matter.path()))) {
                add(last, item);
            }
        }
    }

    private void add(String name, CatalogueItem item) {
        byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(item);
    }

    /** The rows with a name; of those in a domain where its code is given, else null. */
    public List<CatalogueItem> named(String name, String domain) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .filter(item -> domain == null || item.domain().equals(domain)).toList();
    }

    private static String key(String name) {
        return BLANK.matcher(name).replaceAll("");
    }
}
