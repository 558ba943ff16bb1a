package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.RequestEvent.ReasonsAsked;

/** 条例第三十五条: reasons are asked where number or frequency is clearly beyond reason; asking stops no days. */
final class ReasonsAskedOnce implements StepRule<ReasonsAsked> {
    @Override
    public Class<ReasonsAsked> event() {
        return ReasonsAsked.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return standing.request().last(ReasonsAsked.class).map(earlier ->
                Finding.error("request.reasons-twice", Standing.ON, "requests.refuse.reasonsTwice", earlier.on()));
    }
}
