package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.FeeNoticed;

/** 条例第四十二条, 国办函〔2020〕109号: a fee is asked for once, by one basis, while the answer period runs. */
final class FeeWithinThePeriod implements StepRule<FeeNoticed> {
    @Override
    public Class<FeeNoticed> event() {
        return FeeNoticed.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        Optional<FeeNoticed> earlier = standing.request().last(FeeNoticed.class);
        if (earlier.isPresent()) {
            return Optional.of(Finding.error("request.fee-twice", Standing.ON, "requests.refuse.feeTwice", earlier.get().on()));
        }
        if (standing.is(Phase.SUPPLEMENTING)) {
            return Optional.of(Finding.error("request.fee-unclear", Standing.ON, "requests.refuse.feeUnclear"));
        }
        return standing.answerIsOverdue(on)
                ? Optional.of(Finding.error("request.fee-late", Standing.ON, "requests.refuse.feeLate",
                        standing.reckoning().answer().day())) : Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, FeeNoticed notice) {
        return notice.fee().fen() <= 0
                ? Optional.of(Finding.error("request.fee-nothing", Place.of("fee"), "requests.refuse.feeNothing"))
                : Optional.empty();
    }
}
