package org.gongkailan.requests.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.clock.RequestClock;
import org.gongkailan.store.Database;

/** What may be asked of the 依申请公开台账: lists, what is due, table 3, what the filters offer. Changes nothing. */
public final class RequestLists {
    private final Database database;
    private final RequestStore requests;
    private final RequestListStore store;
    private final RequestClock clock;
    private final Clock today;

    RequestLists(Database database, RequestStore requests, RequestClock clock, Clock today) {
        this.database = database;
        this.requests = requests;
        this.store = new RequestListStore(requests);
        this.clock = clock;
        this.today = today;
    }

    /** The first lines of a query, and how many there are in each state. */
    public Page page(RequestQuery query, int most) {
        Watch watch = watch();
        return database.read(handle -> new Page(reckoned(store.requests(handle, query, watch, most)),
                store.counts(handle, query, watch)));
    }

    /**
     * The head of a list.
     *
     * @param lines  the first of them
     * @param counts how many there are in each state under the same filter, whatever states it asks for
     */
    public record Page(List<RequestLine> lines, Map<RequestState, Integer> counts) {
        /** How many there are in all states together. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** All lines of a query, in the order of the list. */
    public List<RequestLine> all(RequestQuery query) {
        return page(query, -1).lines();
    }

    /** Open requests whose watched day is a day or before, the most pressing first; at most so many. */
    public List<RequestLine> dueUntil(LocalDate last, int most) {
        return reckoned(database.read(handle -> store.dueUntil(handle, last, most)));
    }

    /** One line; empty if it is gone. */
    public Optional<RequestLine> line(String id) {
        return database.read(handle -> requests.find(handle, id)).map(this::line);
    }

    /** The lines of some ids, in the order of the register. */
    public List<RequestLine> lines(List<String> ids) {
        return reckoned(database.read(handle -> requests.findAll(handle, ids)).stream()
                .sorted(Comparator.comparing((DisclosureRequest request) -> request.number().year())
                        .thenComparing(request -> request.number().serial())).map(RequestLists::kept).toList());
    }

    /** A request with its days, whether it is kept already or not. */
    public RequestLine line(DisclosureRequest request) {
        return new RequestLine(kept(request), clock, watch());
    }

    private static RequestStore.Kept kept(DisclosureRequest request) {
        return new RequestStore.Kept(request.id(), () -> request);
    }

    private List<RequestLine> reckoned(List<RequestStore.Kept> requests) {
        Watch watch = watch();
        return requests.stream().map(request -> new RequestLine(request, clock, watch)).toList();
    }

    /** Table 3 of a year. */
    public RequestCounts counts(int year) {
        return new RequestCounts(year, database.read(handle -> store.cases(handle, year)));
    }

    /** The requests received in a month, in the order of receipt. */
    public List<DisclosureRequest> receivedIn(YearMonth month) {
        return database.read(handle -> store.receivedBetween(handle, month.atDay(1), month.atEndOfMonth()));
    }

    /** What the filters of the list offer. */
    public Choices choices() {
        return database.read(handle -> new Choices(store.choices(handle, RequestListStore.Choice.APPLICANT),
                store.choices(handle, RequestListStore.Choice.OUTCOME), store.choices(handle, RequestListStore.Choice.YEAR),
                store.choices(handle, RequestListStore.Choice.SECTION)));
    }

    /** What occurs in the ledger, each with how often: classes and outcomes by id, years, sections. */
    public record Choices(Map<String, Integer> applicants, Map<String, Integer> outcomes, Map<String, Integer> years,
                          Map<String, Integer> sections) {
        /** Whether nothing was put down yet. */
        public boolean empty() {
            return applicants.isEmpty();
        }
    }

    /** The day on which states are judged. */
    public LocalDate today() {
        return LocalDate.now(today);
    }

    /** The days by which states are judged. */
    private Watch watch() {
        return Watch.of(today(), clock.calendar());
    }
}
