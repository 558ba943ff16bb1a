package org.gongkailan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Days over which a term stands still.
 *
 * @param first  the first day that is not counted
 * @param last   the last one; may lie before the first, then nothing is stopped
 * @param reason why, in a few words for the derivation
 */
public record Stop(LocalDate first, LocalDate last, String reason) {
    public Stop {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        Objects.requireNonNull(reason);
    }

    /** The stop that covers a day; null where none does. */
    static Stop over(LocalDate date, List<Stop> stops) {
        return stops.stream().filter(stop -> !date.isBefore(stop.first) && !date.isAfter(stop.last)).findFirst().orElse(null);
    }
}
