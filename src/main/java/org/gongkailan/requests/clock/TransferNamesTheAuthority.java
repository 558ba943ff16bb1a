package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.RequestEvent.Transferred;

/** A request is handed on to somebody: the applicant and the ledger must be able to tell to whom. */
final class TransferNamesTheAuthority implements StepRule<Transferred> {
    @Override
    public Class<Transferred> event() {
        return Transferred.class;
    }

    @Override
    public Optional<Finding> open(Standing standing, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> fits(Standing standing, Transferred transferred) {
        return transferred.to().isBlank()
                ? Optional.of(Finding.error("request.transfer-to", Place.of("to"), "requests.refuse.transferTo"))
                : Optional.empty();
    }
}
