package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days by which states are judged.
 *
 * @param today     the day of judging
 * @param soonUntil the last day that is at most three working days away
 */
public record Watch(LocalDate today, LocalDate soonUntil) {
    public Watch {
        Objects.requireNonNull(today);
        Objects.requireNonNull(soonUntil);
    }

    /** Where something stands that is due on a day and was published on a day; either may be null. */
    public DisclosureState state(LocalDate due, LocalDate published) {
        if (published != null) {
            return due == null ? DisclosureState.PUBLISHED
                    : published.isAfter(due) ? DisclosureState.LATE : DisclosureState.ON_TIME;
        }
        if (due == null) {
            return DisclosureState.UNLIMITED;
        }
        return due.isBefore(today) ? DisclosureState.OVERDUE
                : due.isAfter(soonUntil) ? DisclosureState.PENDING : DisclosureState.SOON;
    }
}
