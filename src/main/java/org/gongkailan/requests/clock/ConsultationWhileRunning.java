package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.Consulted;

/** 条例第三十二至三十四条: opinions are asked in writing while the office's own days run. */
final class ConsultationWhileRunning implements StepRule<Consulted> {
    @Override
    public Class<Consulted> event() {
        return Consulted.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return standing.answerIsOverdue(on)
                ? Optional.of(Finding.warning("request.consultation-late", Standing.ON, "requests.refuse.consultationLate",
                        standing.reckoning().answer().day())) : Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, Consulted asked) {
        if (asked.name().isEmpty()) {
            return Optional.of(Finding.error("request.consultation-name", Place.of("name"), "requests.refuse.consultationName"));
        }
        return asked.delivered() != null && asked.delivered().isBefore(asked.on())
                ? Optional.of(Finding.error("request.delivered-early", Place.of("delivered"), "requests.refuse.deliveredEarly"))
                : Optional.empty();
    }
}
