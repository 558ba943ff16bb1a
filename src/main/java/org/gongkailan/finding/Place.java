package org.gongkailan.finding;

import java.util.Objects;

/**
 * Where something was found.
 *
 * @param id    for programs, e.g. {@code requests.carriedOut.naturalPerson} or {@code Sheet1!C7}; never null
 * @param label for people, e.g. 结转下年度 · 自然人; never null
 */
public record Place(String id, String label) {
    public Place {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
    }

    /** A place whose id a person can read too, such as a cell reference. */
    public static Place of(String id) {
        return new Place(id, id);
    }
}
