package org.gongkailan.requests.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.jdbi.v3.core.Handle;

/** Asks the requests that are kept: lists, filters, counts. Changes nothing. */
final class RequestListStore {
    private static final String ORDER = " order by over, office desc, due is null, due, year desc, serial desc, id limit ";

    private static final Map<String, ApplicantClass> CLASSES = Stream.of(ApplicantClass.values())
            .collect(Collectors.toMap(ApplicantClass::id, Function.identity()));
    private static final Map<String, Outcome> OUTCOMES = Stream.of(Outcome.values())
            .collect(Collectors.toMap(Outcome::id, Function.identity()));

    private final RequestStore store;

    RequestListStore(RequestStore store) {
        this.store = store;
    }

    /** The requests of a query, open ones first, the most pressing of them first, the latest of the others. */
    List<RequestStore.Kept> requests(Handle handle, RequestQuery query, Watch watch, int most) {
        var where = Conditions.of(query);
        String states = query.states().isEmpty() ? "1" : query.states().stream().sorted()
                .map(watch::condition).collect(Collectors.joining(" or "));
        return handle.createQuery("select id, record from request where " + where.sql() + " and (" + states + ")" + ORDER + most)
                .bindMap(where.values()).map((row, context) -> store.kept(row)).list();
    }

    /** How many requests of a query, whatever states it asks for, are in each state; states without any are missing. */
    Map<RequestState, Integer> counts(Handle handle, RequestQuery query, Watch watch) {
        var where = Conditions.of(query);
        String sums = Arrays.stream(RequestState.values()).map(state -> "sum(" + watch.condition(state) + ")")
                .collect(Collectors.joining(", "));
        return handle.createQuery("select " + sums + " from request where " + where.sql()).bindMap(where.values())
                .map((row, context) -> counts(row)).one();
    }

    private static Map<RequestState, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<RequestState, Integer>(RequestState.class);
        for (RequestState state : RequestState.values()) {
            int count = row.getInt(state.ordinal() + 1);
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** Open requests whose watched day is a day or before, the most pressing first. */
    List<RequestStore.Kept> dueUntil(Handle handle, LocalDate last, int most) {
        return handle.createQuery("select id, record from request where over = 0 and due <= :last order by due, year, serial limit "
                + most).bind("last", last.toString()).map((row, context) -> store.kept(row)).list();
    }

    /** The requests received between two days, both included, in the order of receipt and number. */
    List<DisclosureRequest> receivedBetween(Handle handle, LocalDate from, LocalDate to) {
        return handle.createQuery("select record from request where received between :from and :to "
                        + "order by received, year, serial, id").bind("from", from.toString()).bind("to", to.toString())
                .map((row, context) -> store.request(row)).list();
    }

    /** What is counted in a year: what was received until its end and not ended before it. */
    List<RequestCounts.Case> cases(Handle handle, int year) {
        return handle.createQuery("""
                        select id, class, received, outcome, finished from request
                        where received <= :last and (finished is null or finished >= :first) order by received, id""")
                .bind("first", year + "-01-01").bind("last", year + "-12-31")
                .map((row, context) -> new RequestCounts.Case(row.getString(1), CLASSES.get(row.getString(2)),
                        LocalDate.parse(row.getString(3)), row.getString(4) == null ? null : OUTCOMES.get(row.getString(4)),
                        row.getString(5) == null ? null : LocalDate.parse(row.getString(5)))).list();
    }

    /** The highest running number of a year; 0 for none. */
    int lastSerial(Handle handle, int year) {
        return handle.createQuery("select coalesce(max(serial), 0) from request where year = :year").bind("year", year)
                .mapTo(Integer.class).one();
    }

    /** The years in which days of open requests are not settled. */
    boolean anyProvisional(Handle handle) {
        return handle.createQuery("select exists (select 1 from request where provisional is not null)")
                .mapTo(Boolean.class).one();
    }

    /** How many requests there are by a column, by its values. */
    Map<String, Integer> choices(Handle handle, Choice choice) {
        var counts = new LinkedHashMap<String, Integer>();
        handle.createQuery("select " + choice.column + ", count(*) from request where " + choice.column
                        + " is not null group by 1 order by 1" + (choice == Choice.YEAR ? " desc" : ""))
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** By what a list can be narrowed. */
    enum Choice {
        APPLICANT("class"), OUTCOME("outcome"), YEAR("year"), SECTION("nullif(section, '')");

        private final String column;

        Choice(String column) {
            this.column = column;
        }
    }

    /** The conditions of a query but for its states. */
    private record Conditions(String sql, Map<String, Object> values) {
        static Conditions of(RequestQuery query) {
            var conditions = new ArrayList<>(List.of("1"));
            var values = new HashMap<String, Object>();
            equal(conditions, values, "class", query.applicant() == null ? null : query.applicant().id());
            equal(conditions, values, "outcome", query.outcome() == null ? null : query.outcome().id());
            equal(conditions, values, "year", query.year());
            equal(conditions, values, "section", query.section());
            List<String> words = query.words();
            for (int i = 0; i < words.size(); i++) {
                conditions.add("instr(words, :word" + i + ") > 0");
                values.put("word" + i, words.get(i));
            }
            return new Conditions(String.join(" and ", conditions), values);
        }

        private static void equal(List<String> conditions, Map<String, Object> values, String column, Object value) {
            if (value != null) {
                conditions.add(column + " = :" + column);
                values.put(column, value);
            }
        }
    }
}
