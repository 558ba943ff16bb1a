package org.gongkailan.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The standard row that an item follows, as it stood when the item took it: what tracked inheritance compares with.
 *
 * @param row     stable id of the standard row, e.g. {@code std/03/007}
 * @param edition the edition of the standard it was taken from or last compared with, e.g. 2019
 * @param kept    why the unit says something else than the standard, by column; columns without a reason are missing
 */
public record StandardRef(String row, String edition, Map<Column, String> kept) {
    public StandardRef {
        Objects.requireNonNull(row);
        Objects.requireNonNull(edition);
        kept = kept == null || kept.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kept));
    }

    /** A row that is followed without a word about differences. */
    public StandardRef(String row, String edition) {
        this(row, edition, Map.of());
    }

    /** The code of the domain whose standard the row belongs to. */
    public String domain() {
        return domainOf(row);
    }

    /** The code of the domain in a standard row's id; empty for a text that is no such id. */
    public static String domainOf(String row) {
        String[] parts = row.split("/");
        return parts.length < 2 ? "" : parts[1];
    }
}
