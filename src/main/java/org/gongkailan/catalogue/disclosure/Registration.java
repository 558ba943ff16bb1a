package org.gongkailan.catalogue.disclosure;

import java.time.Instant;
import java.util.Objects;

/**
 * Who put a disclosure down, and when.
 *
 * @param person as the office names them; empty while unknown, never null
 * @param at     when it was first put down
 */
public record Registration(String person, Instant at) {
    public Registration {
        person = person == null ? "" : person.strip();
        Objects.requireNonNull(at);
    }
}
