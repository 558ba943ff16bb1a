package org.gongkailan.catalogue.disclosure;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.store.AmongIds;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Asks the disclosures that are kept: lists, filters, counts. Changes nothing. */
final class DisclosureListStore {
    private static final int EVERY = -1;
    private static final String LINES = "select record, due, provisional from disclosure ";

    private final DisclosureStore store;

    DisclosureListStore(DisclosureStore store) {
        this.store = store;
    }

    /**
     * The first lines of a query in the order of the list.
     *
     * @param expected how many there are in all
     */
    List<DisclosureLine> lines(Handle handle, DisclosureQuery query, Watch watch, int most, int expected) {
        var where = Where.of(query).in(query.states(), watch);
        // The index of the order pays where it can stop early; for few hits it would look up every row.
        String order = most != EVERY && expected > most ? "place, id" : "+place, id";
        return expected == 0 ? List.of() : handle.createQuery(LINES + where.sql() + " order by " + order + " limit " + most)
                .bindMap(where.values()).map((row, context) -> line(row, watch)).list();
    }

    /** All lines of a query. */
    List<DisclosureLine> lines(Handle handle, DisclosureQuery query, Watch watch) {
        return lines(handle, query, watch, EVERY, Integer.MAX_VALUE);
    }

    /** How many disclosures of a query, whatever states it asks for, are in each state; states without any are missing. */
    Map<DisclosureState, Integer> counts(Handle handle, DisclosureQuery query, Watch watch) {
        var where = Where.of(query);
        String sums = Arrays.stream(DisclosureState.values()).map(state -> "sum(" + Where.condition(state, watch) + ")")
                .collect(Collectors.joining(", "));
        return handle.createQuery("select " + sums + " from disclosure" + where.sql()).bindMap(where.values())
                .map((row, context) -> counts(row)).one();
    }

    private static Map<DisclosureState, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<DisclosureState, Integer>(DisclosureState.class);
        for (DisclosureState state : DisclosureState.values()) {
            int count = row.getInt(state.ordinal() + 1);
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** What is planned and due on a day or before, the most pressing first. */
    List<DisclosureLine> dueUntil(Handle handle, LocalDate last, Watch watch, int most) {
        return handle.createQuery(LINES + "where published is null and due <= :last order by due, id limit :most")
                .bind("last", last.toString()).bind("most", most).map((row, context) -> line(row, watch)).list();
    }

    /** The latest disclosures of a row of the catalogue, what is planned first. */
    List<DisclosureLine> ofItem(Handle handle, String item, Watch watch, int most) {
        return handle.createQuery(LINES + "where item = :item order by place, id limit :most")
                .bind("item", item).bind("most", most).map((row, context) -> line(row, watch)).list();
    }

    /** One line. */
    Optional<DisclosureLine> line(Handle handle, String id, Watch watch) {
        return handle.createQuery(LINES + "where id = :id").bind("id", id)
                .map((row, context) -> line(row, watch)).findOne();
    }

    /** The disclosure that was put down last. */
    Optional<Disclosure> newest(Handle handle) {
        return handle.createQuery("select record from disclosure order by at desc, rowid desc limit 1")
                .map((row, context) -> store.disclosure(row)).findOne();
    }

    /** How often each row of the catalogue was published between two days; rows that were not are missing. */
    Map<String, Integer> countByItem(Handle handle, LocalDate from, LocalDate to) {
        // By the index of the rows, in whose order they are grouped, not by that of the days.
        return counted(handle.createQuery("""
                select item, count(*) from disclosure where +published between :from and :to group by item""")
                .bind("from", from.toString()).bind("to", to.toString()));
    }

    /** The own rows of the catalogue of which nothing was published between two days, by their ids. */
    Set<String> silent(Handle handle, LocalDate from, LocalDate to) {
        return handle.createQuery("""
                select id from catalogue_item where unit is null and not exists (select 1 from disclosure
                where item = catalogue_item.id and published between :from and :to)""")
                .bind("from", from.toString()).bind("to", to.toString()).mapTo(String.class).set();
    }

    /** The days on which some rows of the catalogue were published between two days, in order; by the row's id. */
    Map<String, List<LocalDate>> daysByItem(Handle handle, List<String> items, LocalDate from, LocalDate to) {
        var days = new HashMap<String, List<LocalDate>>();
        AmongIds.bind(handle.createQuery("select item, published from disclosure where item in " + AmongIds.IDS
                        + " and published between :from and :to order by item, published"), items)
                .bind("from", from.toString()).bind("to", to.toString())
                .map((row, context) -> Map.entry(row.getString(1), LocalDate.parse(row.getString(2))))
                .forEach(day -> days.computeIfAbsent(day.getKey(), item -> new ArrayList<>()).add(day.getValue()));
        return days;
    }

    /** How many disclosures there are in each domain, by its code. */
    Map<String, Integer> domains(Handle handle) {
        return counted(handle.createQuery("select domain, count(*) from disclosure group by domain order by domain"));
    }

    /** The same by the 公开主体 that the row has today, or had on that day where it is gone. */
    Map<String, Integer> bodies(Handle handle) {
        return counted(handle.createQuery("""
                select coalesce(nullif(i.body, ''), d.body) as today, sum(d.n)
                from (select item, max(body) as body, count(*) as n from disclosure group by item) d
                left join catalogue_item i on i.id = d.item group by today order by today"""));
    }

    /** The same by channel, the most used first. */
    Map<String, Integer> channels(Handle handle) {
        return counted(handle.createQuery("""
                select channel, sum(n) as n from (select domain, channel, count(*) as n from disclosure
                where channel <> '' group by domain, channel) group by channel order by n desc, channel"""));
    }

    /** The same by the year in which something was published or is due, the latest first. */
    Map<String, Integer> years(Handle handle) {
        return counted(handle.createQuery("""
                select substr(day, 1, 4) as year, sum(n) from (select day, count(*) as n from disclosure
                where day is not null group by day) group by year order by year desc"""));
    }

    private static Map<String, Integer> counted(Query query) {
        var counts = new LinkedHashMap<String, Integer>();
        query.map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private DisclosureLine line(ResultSet row, Watch watch) throws SQLException {
        Disclosure disclosure = store.disclosure(row);
        String last = row.getString(2);
        LocalDate due = last == null ? null : LocalDate.parse(last);
        int provisional = row.getInt(3);
        return new DisclosureLine(disclosure, due, row.wasNull() ? null : provisional, watch.state(due, disclosure.published()));
    }
}
