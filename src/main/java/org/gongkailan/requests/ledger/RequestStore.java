package org.gongkailan.requests.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gongkailan.history.IndexedRecordStore;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.clock.Reckoning;
import org.gongkailan.requests.clock.RequestClock;
import org.jdbi.v3.core.Handle;

/** Keeps requests, each with what its list is sorted, filtered and counted by. */
public final class RequestStore extends IndexedRecordStore<DisclosureRequest> {
    private final RequestClock clock;

    /** @param clock by which the days beside each record are worked out */
    public RequestStore(RequestClock clock) {
        super("requests.case", DisclosureRequest.class, "request");
        this.clock = clock;
    }

    @Override
    public String idOf(DisclosureRequest request) {
        return request.id();
    }

    @Override
    protected List<Object> index(DisclosureRequest request) {
        Reckoning days = clock.reckon(request);
        var watched = days.watched();
        return Arrays.asList(request.number().year(), request.number().serial(), request.number().text(),
                text(days.received()), days.phase().word(), watched == null ? null : watched.day().toString(),
                RequestState.isOffice(days) ? 1 : 0, days.answer() == null ? null : days.answer().provisionalYear(),
                days.phase().over() ? 1 : 0, days.late() ? 1 : 0, request.applicant().kind().id(),
                request.outcome().map(Outcome::id).orElse(null), text(days.finished()), request.assignment().section(),
                words(request));
    }

    DisclosureRequest request(ResultSet row) throws SQLException {
        return record(row);
    }

    Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getString("id"), recordWhenAsked(row));
    }

    /** A request by its id, read when it is asked for. */
    record Kept(String id, Supplier<DisclosureRequest> request) {
    }

    /** Works out the days again that a notice of holidays, published since, may have moved. */
    void renewProvisional(Handle handle) {
        renew(handle, "select record from request where provisional is not null");
    }

    /** Works out all days again: the calendar they were counted by has changed. */
    void renewAll(Handle handle) {
        renew(handle, "select record from request");
    }

    private void renew(Handle handle, String sql) {
        putAll(handle, handle.createQuery(sql).map((row, context) -> record(row)).list());
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }

    private static String words(DisclosureRequest request) {
        return String.join("\n", request.number().text(), request.wanted().description(), request.applicant().name(),
                request.assignment().section(), request.assignment().person()).toLowerCase(Locale.ROOT);
    }
}
