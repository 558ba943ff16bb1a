package org.gongkailan.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.gongkailan.history.RecordJson;
import org.gongkailan.history.RecordStore;
import org.gongkailan.history.Written;
import org.gongkailan.store.AmongIds;
import org.gongkailan.store.ManyRows;
import org.gongkailan.text.Pinyin;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The SQL of the unit's catalogue. Sorting, filtering and finding happen here, never on the screen. */
public final class ItemStore implements RecordStore<CatalogueItem> {
    private static final String ORDER = "domain, position, id";

    @Override
    public String entity() {
        return "catalogue.item";
    }

    @Override
    public Class<CatalogueItem> type() {
        return CatalogueItem.class;
    }

    @Override
    public String idOf(CatalogueItem item) {
        return item.id();
    }

    @Override
    public Optional<CatalogueItem> find(Handle handle, String id) {
        return findAll(handle, List.of(id)).stream().findFirst();
    }

    @Override
    public void put(Handle handle, CatalogueItem item) {
        putAll(handle, List.of(item));
    }

    @Override
    public void remove(Handle handle, String id) {
        removeAll(handle, List.of(id));
    }

    @Override
    public List<CatalogueItem> findAll(Handle handle, List<String> ids) {
        return AmongIds.bind(handle.createQuery("select record from catalogue_item where " + AmongIds.CONDITION), ids)
                .map((row, context) -> item(row.getString(1))).list();
    }

    @Override
    public void putAll(Handle handle, List<CatalogueItem> items) {
        putWritten(handle, items.stream().map(Written::of).toList());
    }

    @Override
    public void putWritten(Handle handle, List<Written<CatalogueItem>> items) {
        ManyRows.store(handle, """
                insert or replace into catalogue_item
                (id, domain, position, level1, level2, body, standard, words, record, unit, names)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", items, ItemStore::row);
    }

    private static Object[] row(Written<CatalogueItem> written) {
        CatalogueItem item = written.record();
        Entry entry = item.entry();
        var words = ItemWords.of(entry);
        return new Object[] {item.id(), item.domain(), item.position(), entry.matter().level1(), Column.LEVEL2.text(entry),
            entry.body(), item.standard() == null ? null : item.standard().row(), words.all(), written.json(), item.unit(),
            words.names()};
    }

    @Override
    public Map<String, String> texts(Handle handle, List<String> ids) {
        var texts = new HashMap<String, String>();
        AmongIds.bind(handle.createQuery("select id, record from catalogue_item where " + AmongIds.CONDITION), ids)
                .map((row, context) -> texts.put(row.getString(1), row.getString(2))).list();
        return texts;
    }

    @Override
    public void removeAll(Handle handle, List<String> ids) {
        AmongIds.bind(handle.createUpdate("delete from catalogue_item where " + AmongIds.CONDITION), ids).execute();
    }

    /** The items a list shows; words are looked for as they are written, not as they sound. */
    public List<CatalogueItem> list(Handle handle, ItemQuery query) {
        return select("record", handle, query, query.words()).map((row, context) -> item(row.getString(1))).list();
    }

    /**
     * The ids of the items a list shows.
     *
     * @param most   of no more than so many items
     * @param sounds whether the names of the item of an id sound like a word
     */
    List<String> ids(Handle handle, ItemQuery query, int most, BiPredicate<String, String> sounds) {
        var typed = query.words().stream().filter(Pinyin::isTyped).toList();
        var written = query.words().stream().filter(word -> !Pinyin.isTyped(word)).toList();
        var columns = new StringBuilder("id");
        for (int i = 0; i < typed.size(); i++) {
            columns.append(", instr(words, :typed").append(i).append(") > 0");
        }
        Query sql = select(columns.toString(), handle, query, written);
        for (int i = 0; i < typed.size(); i++) {
            sql.bind("typed" + i, typed.get(i));
        }
        try (var found = sql.map((row, context) -> found(row, typed, sounds)).stream()) {
            return found.flatMap(Optional::stream).limit(most).toList();
        }
    }

    private static Optional<String> found(ResultSet row, List<String> typed, BiPredicate<String, String> sounds)
            throws SQLException {
        String id = row.getString(1);
        for (int i = 0; i < typed.size(); i++) {
            if (!row.getBoolean(i + 2) && !sounds.test(id, typed.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(id);
    }

    /** What every item is called and who is responsible for it, by id. */
    Map<String, String> names(Handle handle) {
        var names = new HashMap<String, String>();
        handle.createQuery("select id, names from catalogue_item")
                .map((row, context) -> names.put(row.getString(1), row.getString(2))).list();
        return names;
    }

    /** The same of some items. */
    Map<String, String> names(Handle handle, List<String> ids) {
        var names = new HashMap<String, String>();
        AmongIds.bind(handle.createQuery("select id, names from catalogue_item where " + AmongIds.CONDITION), ids)
                .map((row, context) -> names.put(row.getString(1), row.getString(2))).list();
        return names;
    }

    private static Query select(String columns, Handle handle, ItemQuery query, List<String> words) {
        boolean others = ItemQuery.OTHERS.equals(query.unit());
        var conditions = new ArrayList<>(List.of(others ? "unit is not null" : "unit is :unit"));
        if (query.domain() != null) {
            conditions.add("domain = :domain");
        }
        for (int i = 0; i < words.size(); i++) {
            conditions.add("instr(words, :word" + i + ") > 0");
        }
        Query sql = handle.createQuery("select " + columns + " from catalogue_item"
                + " where " + String.join(" and ", conditions) + " order by " + order(query));
        if (!others) {
            sql.bind("unit", query.unit());
        }
        if (query.domain() != null) {
            sql.bind("domain", query.domain());
        }
        for (int i = 0; i < words.size(); i++) {
            sql.bind("word" + i, words.get(i));
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
            case LEVEL1 -> "level1";
            case LEVEL2, LEVEL3 -> "level2";
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

    private static CatalogueItem item(String record) {
        return RecordJson.read(record, CatalogueItem.class);
    }
}
