package org.gongkailan.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Which items a list shows, and in which order.
 *
 * @param unit   id of the unit whose catalogue is shown; null for the workspace's own, {@link #OTHERS} for all others
 * @param domain code of the one domain to show; null for all
 * @param find   words that a row must hold, each anywhere in it, or in its names by pinyin; blank for none
 * @param sort   the column to sort by; null for the order of the catalogue
 * @param descending whether the sort runs backwards
 */
public record ItemQuery(String unit, String domain, String find, Column sort, boolean descending) {
    /** The own catalogue as a whole, in its order. */
    public static final ItemQuery ALL = new ItemQuery(null, null, "", null, false);

    /** In place of a unit's id: the catalogues of every unit but the own one, one after the other. */
    public static final String OTHERS = "*";

    public ItemQuery {
        Objects.requireNonNull(find);
    }

    /** A unit's catalogue as a whole, in its order; {@code unit} null for the own one. */
    public static ItemQuery ofUnit(String unit) {
        return new ItemQuery(unit, null, "", null, false);
    }

    /** The own rows of a domain in their order. */
    public static ItemQuery ofDomain(String code) {
        return new ItemQuery(null, code, "", null, false);
    }

    /** The rows of a domain in a unit's catalogue, in their order. */
    public static ItemQuery ofDomain(String unit, String code) {
        return new ItemQuery(unit, code, "", null, false);
    }

    /** The words to find, lower case. */
    public List<String> words() {
        return find.isBlank() ? List.of() : List.of(find.strip().toLowerCase(java.util.Locale.ROOT).split("[\\s　]+"));
    }
}
