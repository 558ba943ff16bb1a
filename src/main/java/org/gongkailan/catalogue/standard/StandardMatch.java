package org.gongkailan.catalogue.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Matter;

/**
 * Which standard rows a catalogue has: those that an item follows, and those that an item of the domain names with the
 * same words, blanks and brackets aside.
 */
public final class StandardMatch {
    private static final String LEFT_OUT = " \t\n\u000B\f\r　、，,；;";

    private final StandardLibrary standard;
    private final Map<String, CatalogueItem> followed = new HashMap<>();
    private final Map<String, CatalogueItem> named = new HashMap<>();

    private StandardMatch(StandardLibrary standard) {
        this.standard = standard;
    }

    /** The match of a catalogue's items. */
    public static StandardMatch of(StandardLibrary standard, List<CatalogueItem> items) {
        var match = new StandardMatch(standard);
        for (CatalogueItem item : items) {
            if (item.standard() != null) {
                match.followed.putIfAbsent(item.standard().row(), item);
            }
            match.named.putIfAbsent(item.domain() + name(item.entry().matter()), item);
        }
        return match;
    }

    /** The rows of a domain's standard that the catalogue lacks, in the order of the guideline. */
    public List<StandardRow> missing(String code) {
        return standard.rows(code).stream().filter(row -> !has(code, row)).toList();
    }

    /** The same without the rows that are left out for a reason on record. */
    public List<StandardRow> missing(String code, Set<String> settled) {
        return missing(code).stream().filter(row -> !settled.contains(row.id())).toList();
    }

    /** Whether the catalogue has the row. */
    public boolean has(String code, StandardRow row) {
        return item(code, row).isPresent();
    }

    /** The item that stands for a row; one that follows it before one that only names it. */
    public Optional<CatalogueItem> item(String code, StandardRow row) {
        CatalogueItem follower = followed.get(row.id());
        return Optional.ofNullable(follower != null ? follower : named.get(code + name(row.entry().matter())));
    }

    /** The matter's name without what printers vary: blanks, brackets' width, joining marks. */
    public static String name(Matter matter) {
        String path = matter.path();
        var name = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (LEFT_OUT.indexOf(c) < 0) {
                name.append(c == '（' ? '(' : c == '）' ? ')' : c);
            }
        }
        return name.toString();
    }
}
