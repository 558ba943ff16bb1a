package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.RequestEvent.FeeNoticed;
import org.gongkailan.requests.RequestEvent.FeePaid;

/** A payment answers a fee notice, and is the whole of it. */
final class FeeWasAsked implements StepRule<FeePaid> {
    @Override
    public Class<FeePaid> event() {
        return FeePaid.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return standing.is(Phase.PAYING) ? Optional.empty()
                : Optional.of(Finding.error("request.pay-unasked", Standing.ON, "requests.refuse.payUnasked"));
    }

    @Override
    public Optional<Finding> fits(Standing standing, FeePaid paid) {
        long asked = standing.request().last(FeeNoticed.class).orElseThrow().fee().fen();
        return paid.fen() == asked ? Optional.empty()
                : Optional.of(Finding.error("request.pay-amount", Place.of("fee"), "requests.refuse.payAmount",
                        EventWords.yuan(asked)));
    }
}
