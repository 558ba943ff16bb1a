package org.gongkailan.requests.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.clock.Reckoning;
import org.gongkailan.requests.clock.RequestClock;

/**
 * A request with its days, as a list shows it. It is read and its days are worked out when they are first asked for: of a
 * long list only the lines in view are.
 */
public final class RequestLine {
    private final String id;
    private final Supplier<DisclosureRequest> kept;
    private final RequestClock clock;
    private final Watch watch;
    private DisclosureRequest request;
    private Reckoning reckoning;

    RequestLine(RequestStore.Kept kept, RequestClock clock, Watch watch) {
        this.id = kept.id();
        this.kept = kept.request();
        this.clock = Objects.requireNonNull(clock);
        this.watch = Objects.requireNonNull(watch);
    }

    /** The request. */
    public DisclosureRequest request() {
        if (request == null) {
            request = kept.get();
        }
        return request;
    }

    /** The request's id. */
    public String id() {
        return id;
    }

    /** Its days. */
    public Reckoning reckoning() {
        if (reckoning == null) {
            reckoning = clock.reckon(request());
        }
        return reckoning;
    }

    /** Its state on the day of asking. */
    public RequestState state() {
        return watch.state(reckoning());
    }

    /** The watched day; null where there is none. */
    public LocalDate due() {
        Limit watched = reckoning().watched();
        return watched == null ? null : watched.day();
    }

    /**
     * Working days that are left until the watched day, those not counted left out; 0 on the day itself, negative after
     * it; null where no day is watched.
     */
    public Integer daysLeft() {
        Limit watched = reckoning().watched();
        return watched == null ? null : DaysLeft.of(watched, watch.today(), clock.calendar());
    }
}
