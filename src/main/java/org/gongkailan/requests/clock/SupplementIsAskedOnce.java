package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.SupplementAsked;

/** 条例第三十条: asked once, within 7 working days of receipt, with a reasonable limit for the applicant. */
final class SupplementIsAskedOnce implements StepRule<SupplementAsked> {
    @Override
    public Class<SupplementAsked> event() {
        return SupplementAsked.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        Optional<SupplementAsked> earlier = standing.request().last(SupplementAsked.class);
        if (earlier.isPresent()) {
            return Optional.of(Finding.error("request.supplement-twice", Standing.ON, "requests.refuse.supplementTwice",
                    earlier.get().on()));
        }
        return standing.reckoning().limit(LimitKind.ASK_SUPPLEMENT).filter(limit -> on.isAfter(limit.day()))
                .map(limit -> Finding.error("request.supplement-late", Standing.ON, "requests.refuse.supplementLate", limit.day()));
    }

    @Override
    public Optional<Finding> fits(Standing standing, SupplementAsked asked) {
        if (!asked.until().isAfter(asked.on())) {
            return Optional.of(Finding.error("request.supplement-until", Place.of("until"), "requests.refuse.supplementUntil"));
        }
        return asked.what().isEmpty()
                ? Optional.of(Finding.error("request.supplement-what", Place.of("what"), "requests.refuse.supplementWhat"))
                : Optional.empty();
    }
}
