package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.RequestEvent.Supplemented;

/** 条例第三十条: a supplement answers the office's request for one. */
final class SupplementWasAsked implements StepRule<Supplemented> {
    @Override
    public Class<Supplemented> event() {
        return Supplemented.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return standing.is(Phase.SUPPLEMENTING) ? Optional.empty()
                : Optional.of(Finding.error("request.supplement-unasked", Standing.ON, "requests.refuse.supplementUnasked"));
    }
}
