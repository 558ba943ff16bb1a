package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.RequestEvent;

/**
 * When the law lets a step happen. An error refuses it; a warning lets it pass.
 *
 * @param <E> the step
 */
interface StepRule<E extends RequestEvent> {
    /** The step it is about. */
    Class<E> event();

    /** What stands against taking the step on a day, before anything else of it is known. */
    Optional<Finding> open(Standing standing, LocalDate on);

    /** What stands against the step as it is filled in; asked when nothing stands against taking it. */
    default Optional<Finding> fits(Standing standing, E event) {
        return Optional.empty();
    }
}
