package org.gongkailan.annualreport.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * A step of a report on its way, as its head tells it.
 *
 * @param state  which it came to
 * @param person who did it
 * @param at     when
 */
public record Milestone(ReportState state, String person, Instant at) {
    public Milestone {
        Objects.requireNonNull(state);
        Objects.requireNonNull(person);
        Objects.requireNonNull(at);
    }
}
