package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a request stands by the days, as its events leave it; the same whatever day it is asked on.
 *
 * @param received the day of receipt; null while it is not confirmed
 * @param start    the day from which the answer period runs now: receipt, supplement or payment; null with it
 * @param phase    what is waited for
 * @param limits   every limit there is or was, in the order of their days
 * @param answer   by when the office must answer; null while no day can be told
 * @param watched  the limit to look at now; null where there is none
 * @param finished the day it was ended; null while it is open
 */
public record Reckoning(LocalDate received, LocalDate start, Phase phase, List<Limit> limits, Limit answer, Limit watched,
                        LocalDate finished) {
    public Reckoning {
        Objects.requireNonNull(phase);
        limits = List.copyOf(limits);
    }

    /** Whether it was ended after its day. */
    public boolean late() {
        return finished != null && answer != null && finished.isAfter(answer.day());
    }

    /** The last limit of a kind. */
    public Optional<Limit> limit(LimitKind kind) {
        return limits.stream().filter(limit -> limit.kind() == kind).reduce((one, next) -> next);
    }
}
