package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.DisclosureRequest;

/**
 * A request as it stood before a step.
 *
 * @param request   with what had happened until then
 * @param reckoning its days
 */
public record Standing(DisclosureRequest request, Reckoning reckoning) {
    /** Where findings about the day of a step stand. */
    public static final Place ON = Place.of("on");

    public Standing {
        Objects.requireNonNull(request);
        Objects.requireNonNull(reckoning);
    }

    /** Whether something is waited for. */
    boolean is(Phase phase) {
        return reckoning.phase() == phase;
    }

    /** Whether the answer period is over by a day. */
    boolean answerIsOverdue(LocalDate on) {
        return reckoning.answer() != null && on.isAfter(reckoning.answer().day());
    }
}
