package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row in the words of the interchange format {@code gongkailan/catalogue/1}. Reading forgives: what is missing is
 * blank, one text stands for a list of one, and members that the format does not know are kept as extra columns.
 */
public final class EntryJson {
    private static final Set<String> KNOWN = Set.of("level1", "level2", "level3", "elements", "legalBases",
            "timeLimit", "body", "channels", "audience", "method", "levels", "extra");

    private EntryJson() {
    }

    /** The row that a JSON object describes. Members named in {@code provenance} belong to the caller. */
    public static Entry read(JsonNode row, Set<String> provenance) {
        var matter = new Matter(text(row, "level1"), text(row, "level2"), text(row, "level3"));
        return new Entry(matter, texts(row.get("elements")), texts(row.get("legalBases")), limit(row.get("timeLimit")),
                text(row, "body"), publication(row), extra(row, provenance));
    }

    /** Writes the row's members into a JSON object. */
    public static void write(Entry entry, ObjectNode row) {
        row.put("level1", entry.matter().level1()).put("level2", entry.matter().level2())
                .put("level3", entry.matter().level3());
        write(row, "elements", entry.elements());
        write(row, "legalBases", entry.legalBases());
        TimeLimit limit = entry.timeLimit();
        row.putObject("timeLimit").put("text", limit.text()).put("value", limit.value()).put("unit", limit.unit().word());
        row.put("body", entry.body());
        write(row, "channels", entry.publication().channels());
        write(row, entry.publication());
        ObjectNode extra = row.putObject("extra");
        entry.extra().forEach(extra::put);
    }

    private static void write(ObjectNode row, Publication publication) {
        row.putObject("audience").put("public", publication.audience().everyone())
                .put("specific", publication.audience().specific());
        row.putObject("method").put("proactive", publication.method().proactive())
                .put("onRequest", publication.method().onRequest());
        Levels levels = publication.levels();
        row.putObject("levels").put("county", levels.county()).put("township", levels.township())
                .put("village", levels.village());
    }

    private static void write(ObjectNode row, String name, List<String> texts) {
        var array = row.putArray(name);
        texts.forEach(array::add);
    }

    private static Publication publication(JsonNode row) {
        JsonNode audience = row.path("audience");
        JsonNode method = row.path("method");
        JsonNode levels = row.path("levels");
        JsonNode specific = audience.path("specific");
        return new Publication(texts(row.get("channels")),
                new Audience(flag(audience, "public"), specific.isString() ? specific.asString() : null),
                new Method(flag(method, "proactive"), flag(method, "onRequest")),
                new Levels(flag(levels, "county"), flag(levels, "township"), flag(levels, "village")));
    }

    private static TimeLimit limit(JsonNode limit) {
        if (limit == null || !limit.isObject()) {
            return limit == null || limit.isNull() ? TimeLimit.NONE : TimeLimit.parse(limit.asString(""));
        }
        JsonNode value = limit.path("value");
        return new TimeLimit(text(limit, "text"), value.canConvertToInt() ? Integer.valueOf(value.asInt()) : null,
                TimeUnit.ofWord(text(limit, "unit")));
    }

    private static Map<String, String> extra(JsonNode row, Set<String> provenance) {
        var extra = new LinkedHashMap<String, String>();
        row.path("extra").forEachEntry((name, value) -> extra.put(name, words(value)));
        row.forEachEntry((name, value) -> {
            if (!KNOWN.contains(name) && !provenance.contains(name) && !value.isNull()) {
                extra.putIfAbsent(name, words(value));
            }
        });
        return extra;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        JsonNode nodes = list == null || list.isNull() ? JsonNodeFactory.instance.arrayNode() : list;
        if (!nodes.isArray()) {
            return words(nodes).isBlank() ? texts : List.of(words(nodes));
        }
        nodes.forEach(node -> texts.add(words(node)));
        return texts;
    }

    private static String text(JsonNode row, String name) {
        JsonNode value = row.get(name);
        return value == null || value.isNull() ? "" : words(value);
    }

    private static String words(JsonNode value) {
        return value.isValueNode() ? value.asString("") : value.toString();
    }

    private static boolean flag(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }
}
