package org.gongkailan.catalogue.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The conditions of a {@link DisclosureQuery} in the store's words; one object per question. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** The conditions of a query but for its states. */
    static Where of(DisclosureQuery query) {
        var where = new Where();
        where.equal("domain", query.domain());
        where.equal("channel", query.channel());
        where.add("day >= :from", "from", query.from());
        where.add("day <= :to", "to", query.to());
        // The row's body of today counts, and the one of that day only where the row is gone.
        where.add("""
                rowid in (select rowid from disclosure where item in (select id from catalogue_item where body = :body)
                union all select rowid from disclosure d where body = :body
                and not exists (select 1 from catalogue_item i where i.id = d.item))""", "body", query.body());
        List<String> words = query.words();
        for (int i = 0; i < words.size(); i++) {
            where.add("instr(words, :word" + i + ") > 0", "word" + i, words.get(i));
        }
        return where;
    }

    /** The same for some states only; all of them where there are none. */
    Where in(Set<DisclosureState> states, Watch watch) {
        if (!states.isEmpty()) {
            conditions.add(states.stream().map(state -> condition(state, watch)).sorted()
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        return this;
    }

    /** When a disclosure is in a state; the same as {@link Watch#state}. */
    static String condition(DisclosureState state, Watch watch) {
        return switch (state) {
            case OVERDUE -> "published is null and due < '" + watch.today() + "'";
            case SOON -> "published is null and due between '" + watch.today() + "' and '" + watch.soonUntil() + "'";
            case PENDING -> "published is null and due > '" + watch.soonUntil() + "'";
            case UNLIMITED -> "published is null and due is null";
            case LATE -> "published > due";
            case ON_TIME -> "published <= due";
            case PUBLISHED -> "published is not null and due is null";
        };
    }

    /** The clause, with its word in front; empty where there is no condition. */
    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void equal(String column, String value) {
        add(column + " = :" + column, column, value);
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value.toString());
        }
    }
}
