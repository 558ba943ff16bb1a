package org.gongkailan.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.history.IndexedRecordStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of the catalogues. Choosing and sorting happen here; words are looked for in memory, see {@link ItemWords}. */
public final class ItemStore extends IndexedRecordStore<CatalogueItem> {
    private static final String ORDER = "domain, position, id";

    public ItemStore() {
        super("catalogue.item", CatalogueItem.class, "catalogue_item");
    }

    @Override
    public String idOf(CatalogueItem item) {
        return item.id();
    }

    @Override
    protected List<Object> index(CatalogueItem item) {
        return Arrays.asList(item.unit(), item.domain(), item.position(),
                item.standard() == null ? null : item.standard().row(), item.entry().body());
    }

    /** The items of a query's unit and domain in its order, whatever words it looks for. */
    public List<CatalogueItem> list(Handle handle, ItemQuery query) {
        return select("record", handle, query, Integer.MAX_VALUE).map((row, context) -> record(row)).list();
    }

    /** The ids of the same, but no more than the first so many. */
    List<String> ids(Handle handle, ItemQuery query, int most) {
        return select("id", handle, query, most).mapTo(String.class).list();
    }

    private static Query select(String column, Handle handle, ItemQuery query, int most) {
        boolean others = ItemQuery.OTHERS.equals(query.unit());
        Query sql = handle.createQuery("select " + column + " from catalogue_item where "
                + (others ? "unit is not null" : "unit is :unit") + (query.domain() == null ? "" : " and domain = :domain")
                + " order by " + order(query) + " limit :most").bind("most", most);
        if (!others) {
            sql.bind("unit", query.unit());
        }
        if (query.domain() != null) {
            sql.bind("domain", query.domain());
        }
        return sql;
    }

    /** How many items each domain has in a unit's catalogue. */
    Map<String, Integer> countByDomain(Handle handle, String unit) {
        return counts(handle.createQuery("""
                select domain, count(*) from catalogue_item where unit is :unit group by domain order by domain""")
                .bind("unit", unit));
    }

    /** How many items the catalogue of each other unit has, by the unit's id. */
    Map<String, Integer> countByUnit(Handle handle) {
        return counts(handle.createQuery(
                "select unit, count(*) from catalogue_item where unit is not null group by unit order by unit"));
    }

    /** How many different standard rows of each domain a unit's catalogue follows. */
    Map<String, Integer> followedByDomain(Handle handle, String unit) {
        return counts(handle.createQuery("""
                select domain, count(distinct standard) from catalogue_item
                where standard is not null and unit is :unit group by domain""").bind("unit", unit));
    }

    private static Map<String, Integer> counts(Query query) {
        var counts = new LinkedHashMap<String, Integer>();
        query.map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** The position of the last item of a domain in a unit's catalogue; 0 where there is none. */
    int lastPosition(Handle handle, String unit, String domain) {
        return handle.createQuery("""
                        select coalesce(max(position), 0) from catalogue_item
                        where unit is :unit and domain = :domain""")
                .bind("unit", unit).bind("domain", domain).mapTo(Integer.class).one();
    }

    private static String order(ItemQuery query) {
        String column = query.sort() == null ? null : switch (query.sort()) {
            case LEVEL1 -> "record ->> '$.entry.matter.level1'";
            case LEVEL2, LEVEL3 -> "record ->> '$.entry.matter.level2'";
            case BODY -> "body";
            case TIME_LIMIT -> "record ->> '$.entry.timeLimit.value', record ->> '$.entry.timeLimit.text'";
            case ELEMENTS -> "record ->> '$.entry.elements[0]'";
            case LEGAL_BASES -> "json_array_length(record, '$.entry.legalBases')";
            case CHANNELS -> "json_array_length(record, '$.entry.publication.channels')";
            case AUDIENCE -> "record ->> '$.entry.publication.audience.everyone'";
            case METHOD -> "record ->> '$.entry.publication.method.proactive'";
            case LEVELS -> "record ->> '$.entry.publication.levels'";
        };
        return column == null ? ORDER : column + (query.descending() ? " desc, " : ", ") + ORDER;
    }
}
