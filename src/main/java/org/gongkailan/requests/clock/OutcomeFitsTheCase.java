package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.RequestEvent.Answered;
import org.gongkailan.requests.RequestEvent.Consulted;
import org.gongkailan.requests.RequestEvent.ReasonsAsked;
import org.gongkailan.requests.RequestEvent.SupplementAsked;
import org.gongkailan.requests.RequestEvent.Supplemented;

/** Some rows of table 3 presuppose a step: 第三十条 a supplement, 第三十二条 a letter, 第三十五条 reasons, 第四十二条 a notice. */
final class OutcomeFitsTheCase implements StepRule<Answered> {
    private static final Place OUTCOME = Place.of("outcome");

    @Override
    public Class<Answered> event() {
        return Answered.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, Answered answered) {
        return switch (answered.outcome()) {
            case NOT_CORRECTED -> notCorrected(standing, answered.on());
            case STILL_UNCLEAR -> standing.request().last(Supplemented.class).isPresent() ? Optional.empty()
                    : Optional.of(Finding.error("request.never-supplemented", OUTCOME, "requests.refuse.neverSupplemented"));
            case FEE_UNPAID -> unpaid(standing, answered.on());
            case EXCESSIVE -> standing.request().last(ReasonsAsked.class).isPresent() ? Optional.empty()
                    : Optional.of(Finding.error("request.reasons-unasked", OUTCOME, "requests.refuse.reasonsUnasked"));
            case THIRD_PARTY -> standing.request().all(Consulted.class)
                    .anyMatch(asked -> asked.consultee() == Consultee.THIRD_PARTY) ? Optional.empty()
                    : Optional.of(Finding.warning("request.third-party-unasked", OUTCOME, "requests.refuse.thirdPartyUnasked"));
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> notCorrected(Standing standing, LocalDate on) {
        if (!standing.is(Phase.SUPPLEMENTING)) {
            return Optional.of(Finding.error("request.not-correcting", OUTCOME, "requests.refuse.notCorrecting"));
        }
        LocalDate until = standing.request().last(SupplementAsked.class).orElseThrow().until();
        return on.isAfter(until) ? Optional.empty()
                : Optional.of(Finding.error("request.still-correcting", OUTCOME, "requests.refuse.stillCorrecting", until));
    }

    private static Optional<Finding> unpaid(Standing standing, LocalDate on) {
        if (!standing.is(Phase.PAYING)) {
            return Optional.of(Finding.error("request.no-fee", OUTCOME, "requests.refuse.noFee"));
        }
        LocalDate until = standing.reckoning().limit(LimitKind.PAYMENT).orElseThrow().day();
        return on.isAfter(until) ? Optional.empty()
                : Optional.of(Finding.error("request.still-paying", OUTCOME, "requests.refuse.stillPaying", until));
    }
}
