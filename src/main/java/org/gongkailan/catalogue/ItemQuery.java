package org.gongkailan.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Which items a list shows, and in which order.
 *
 * @param domain code of the one domain to show; null for all
 * @param find   words that a row must hold, each anywhere in it; blank for none
 * @param sort   the column to sort by; null for the order of the catalogue
 * @param descending whether the sort runs backwards
 */
public record ItemQuery(String domain, String find, Column sort, boolean descending) {
    /** Everything in the order of the catalogue. */
    public static final ItemQuery ALL = new ItemQuery(null, "", null, false);

    public ItemQuery {
        Objects.requireNonNull(find);
    }

    /** The domain's rows in their order. */
    public static ItemQuery ofDomain(String code) {
        return new ItemQuery(code, "", null, false);
    }

    /** The words to find, lower case. */
    List<String> words() {
        return find.isBlank() ? List.of() : List.of(find.strip().toLowerCase(java.util.Locale.ROOT).split("[\\s　]+"));
    }
}
