package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A disclosure as the list shows it.
 *
 * @param disclosure      what is stored
 * @param due             its last day; null where it has none
 * @param provisionalYear the year whose holidays may still move that day; null if it is final
 * @param state           where it stands today
 */
public record DisclosureLine(Disclosure disclosure, LocalDate due, Integer provisionalYear, DisclosureState state) {
    public DisclosureLine {
        Objects.requireNonNull(disclosure);
        Objects.requireNonNull(state);
    }

    /** The id of the disclosure. */
    public String id() {
        return disclosure.id();
    }

    /** Whether the due day may still be moved by a notice. */
    public boolean provisional() {
        return provisionalYear != null;
    }
}
