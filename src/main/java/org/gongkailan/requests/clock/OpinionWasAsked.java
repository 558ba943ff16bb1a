package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.Consulted;
import org.gongkailan.requests.RequestEvent.OpinionReceived;

/** 条例第三十二、三十四条: an opinion answers a letter; a third party that refuses says why. */
final class OpinionWasAsked implements StepRule<OpinionReceived> {
    @Override
    public Class<OpinionReceived> event() {
        return OpinionReceived.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return Stops.open(standing.request()).isEmpty()
                ? Optional.of(Finding.error("request.opinion-unasked", Standing.ON, "requests.refuse.opinionUnasked"))
                : Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, OpinionReceived opinion) {
        List<String> open = Stops.open(standing.request()).stream().map(Consulted::id).toList();
        if (!open.contains(opinion.consultation())) {
            return Optional.of(Finding.error("request.opinion-unasked", Place.of("consultation"), "requests.refuse.opinionUnasked"));
        }
        return !opinion.agrees() && opinion.reason().isEmpty()
                ? Optional.of(Finding.warning("request.opinion-reason", Place.of("reason"), "requests.refuse.opinionReason"))
                : Optional.empty();
    }
}
