package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.Extended;

/**
 * 条例第三十三条: the applicant is told while the answer period still runs; at most 20 working days in all; with the
 * consent of the head of the disclosure office.
 */
final class ExtensionWithinThePeriod implements StepRule<Extended> {
    private final int most;

    ExtensionWithinThePeriod(Terms terms) {
        most = terms.of(Terms.Name.EXTENSION).days();
    }

    @Override
    public Class<Extended> event() {
        return Extended.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        if (standing.is(Phase.SUPPLEMENTING) || standing.is(Phase.PAYING)) {
            return Optional.of(Finding.error("request.extension-waiting", Standing.ON, "requests.refuse.extensionWaiting",
                    standing.reckoning().phase().label()));
        }
        if (standing.answerIsOverdue(on)) {
            return Optional.of(Finding.error("request.extension-late", Standing.ON, "requests.refuse.extensionLate",
                    standing.reckoning().answer().day()));
        }
        return used(standing) >= most
                ? Optional.of(Finding.error("request.extension-used", Standing.ON, "requests.refuse.extensionUsed", most))
                : Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, Extended extended) {
        int left = most - used(standing);
        if (extended.workingDays() < 1 || extended.workingDays() > left) {
            return Optional.of(Finding.error("request.extension-long", Place.of("days"), "requests.refuse.extensionLong",
                    extended.workingDays(), most, left));
        }
        return extended.consent().isEmpty()
                ? Optional.of(Finding.error("request.extension-consent", Place.of("consent"), "requests.refuse.extensionConsent"))
                : Optional.empty();
    }

    // An extension from before the period started anew does not run on.
    private static int used(Standing standing) {
        LocalDate start = standing.reckoning().start();
        return standing.request().all(Extended.class).filter(event -> !event.on().isBefore(start))
                .mapToInt(Extended::workingDays).sum();
    }
}
