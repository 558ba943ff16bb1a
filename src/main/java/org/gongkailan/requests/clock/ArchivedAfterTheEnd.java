package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.RequestEvent.Archived;

/** 条例第四十五条: registration, review, handling, answer, then archiving. */
final class ArchivedAfterTheEnd implements StepRule<Archived> {
    @Override
    public Class<Archived> event() {
        return Archived.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        if (standing.request().ending().isEmpty()) {
            return Optional.of(Finding.error("request.archive-open", Standing.ON, "requests.refuse.archiveOpen"));
        }
        return standing.request().last(Archived.class).map(earlier ->
                Finding.error("request.archive-twice", Standing.ON, "requests.refuse.archiveTwice", earlier.on()));
    }
}
