package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.Postponed;
import org.gongkailan.requests.RequestEvent.ReasonsAsked;

/** 条例第三十五条: only after reasons were asked, found good, and the term of 第三十三条 cannot be kept. */
final class PostponedForGoodReasons implements StepRule<Postponed> {
    @Override
    public Class<Postponed> event() {
        return Postponed.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        if (standing.request().last(ReasonsAsked.class).isEmpty()) {
            return Optional.of(Finding.error("request.postponed-unasked", Standing.ON, "requests.refuse.postponedUnasked"));
        }
        return standing.answerIsOverdue(on)
                ? Optional.of(Finding.error("request.postponed-late", Standing.ON, "requests.refuse.postponedLate",
                        standing.reckoning().answer().day())) : Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, Postponed postponed) {
        Limit answer = standing.reckoning().answer();
        return answer != null && !postponed.until().isAfter(answer.day())
                ? Optional.of(Finding.error("request.postponed-until", Place.of("until"), "requests.refuse.postponedUntil",
                        answer.day())) : Optional.empty();
    }
}
