package org.gongkailan.catalogue.responsible;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.units.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds bodies that are written in several ways but mean one unit: 县民政局, 云溪县民政局, ××县民政局. They are only told;
 * a person decides.
 */
public final class SameUnits {
    private static final int SHORTEST = 3;

    private final String area;
    private final Pattern prefix;
    private final Pattern blanks;
    private final Map<String, String> directory = new TreeMap<>();

    /**
     * Names that mean one unit.
     *
     * @param target how it should be written: as the directory has it, else as most rows have it
     * @param known  whether the directory has the unit
     * @param others the other ways it is written, each with how many rows write it so; at least one
     */
    public record Suggestion(String target, boolean known, Map<String, Integer> others) {
        /** How many rows would change. */
        public int rows() {
            return others.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param own   name of the own unit; its area (云溪县) may stand before a name or not
     * @param units the directory
     */
    public SameUnits(String own, List<Unit> units) {
        JsonNode words = words();
        blanks = Pattern.compile(words.get("blanks").asString());
        Matcher found = Pattern.compile(words.get("area").asString()).matcher(own);
        area = found.find() ? found.group() : "";
        String kind = area.isEmpty() ? words.get("kinds").asString() : area.substring(area.length() - 1);
        prefix = Pattern.compile(words.get("prefix").asString().replace("{kind}", kind));
        units.forEach(unit -> directory.putIfAbsent(core(unit.name()), unit.name()));
    }

    /** What could be written in one way, that with most rows first. */
    public List<Suggestion> suggest(List<CatalogueItem> items) {
        var rows = new LinkedHashMap<String, Integer>();
        items.forEach(item -> rows.merge(Duty.BODY.of(item.entry()), 1, Integer::sum));
        rows.remove("");
        var byCore = new TreeMap<String, List<String>>();
        rows.keySet().forEach(name -> byCore.computeIfAbsent(core(name), core -> new ArrayList<>()).add(name));
        return byCore.entrySet().stream().filter(group -> group.getKey().length() >= SHORTEST)
                .flatMap(group -> suggestion(group.getKey(), group.getValue(), rows).stream())
                .sorted(Comparator.comparingInt(Suggestion::rows).reversed()).toList();
    }

    private Optional<Suggestion> suggestion(String core, List<String> names, Map<String, Integer> rows) {
        String known = directory.get(core);
        String target = known != null ? known : names.stream().max(Comparator.comparing(rows::get)).orElseThrow();
        var others = new LinkedHashMap<String, Integer>();
        names.stream().filter(name -> !name.equals(target)).forEach(name -> others.put(name, rows.get(name)));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Suggestion(target, known != null, others));
    }

    /** The name without blanks, the own area, or what stands for an area; another area's unit stays another unit. */
    private String core(String name) {
        String bare = blanks.matcher(name).replaceAll("");
        return !area.isEmpty() && bare.startsWith(area) ? bare.substring(area.length())
                : prefix.matcher(bare).replaceFirst("");
    }

    private static JsonNode words() {
        try (var in = SameUnits.class.getResourceAsStream("unit-names.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
