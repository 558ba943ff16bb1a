package org.gongkailan.catalogue;

import java.util.Objects;

/**
 * The standard row that an item follows, as it stood when the item took it: what tracked inheritance compares with.
 *
 * @param row     stable id of the standard row, e.g. {@code std/03/007}
 * @param edition the edition of the standard it was taken from, e.g. 2019
 */
public record StandardRef(String row, String edition) {
    public StandardRef {
        Objects.requireNonNull(row);
        Objects.requireNonNull(edition);
    }
}
