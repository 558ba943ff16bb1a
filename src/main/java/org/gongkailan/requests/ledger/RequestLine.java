package org.gongkailan.requests.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.clock.Reckoning;

/**
 * A request with its days, as a list shows it.
 *
 * @param state    on the day of asking
 * @param daysLeft working days that are left until the watched day, those not counted left out; 0 on the day itself,
 *                 negative after it; null where no day is watched
 */
public record RequestLine(DisclosureRequest request, Reckoning reckoning, RequestState state, Integer daysLeft) {
    public RequestLine {
        Objects.requireNonNull(request);
        Objects.requireNonNull(reckoning);
        Objects.requireNonNull(state);
    }

    /** The request's id. */
    public String id() {
        return request.id();
    }

    /** The watched day; null where there is none. */
    public LocalDate due() {
        Limit watched = reckoning.watched();
        return watched == null ? null : watched.day();
    }
}
