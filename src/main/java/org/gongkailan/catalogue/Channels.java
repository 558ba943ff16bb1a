package org.gongkailan.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 公开渠道和载体: the 13 standard channels in their order, and the other words tables use for them. */
public final class Channels {
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Channels OFFICIAL = load();

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Channels() {
    }

    /** The 13 channels of the ministries' guidelines. */
    public static Channels official() {
        return OFFICIAL;
    }

    /** The 13 names, in the order of the official table. */
    public List<String> names() {
        return names;
    }

    /**
     * The standard channel that a word means: itself, a synonym (纸质载体), or a local name that ends with it
     * (铁力市政府网站). Empty for a channel outside the 13.
     */
    public Optional<String> standardOf(String word) {
        String known = words.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        String key = key(word);
        String exact = words.get(key);
        return exact != null ? Optional.of(exact) : words.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= 4 && key.endsWith(entry.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** The word as it is kept: the standard name where the word is the same name written otherwise, else itself. */
    public String canonical(String word) {
        String known = words.get(word);
        return known != null ? known : words.getOrDefault(key(word), word.strip());
    }

    /** The words in the order of the table: standard channels first, others behind them as they come. */
    List<String> ordered(List<String> ticked) {
        return isOrdered(ticked) ? List.copyOf(ticked) : ticked.stream().distinct().sorted(Comparator.comparingInt(
                word -> standardOf(word).map(names::indexOf).orElse(names.size()))).toList();
    }

    // Most lists are, having been ordered before: every stored row comes through here.
    private boolean isOrdered(List<String> ticked) {
        int last = -1;
        for (String word : ticked) {
            int place = names.indexOf(word);
            if (place <= last) {
                return false;
            }
            last = place;
        }
        return true;
    }

    private static String key(String word) {
        return BLANK.matcher(word).replaceAll("").replace('（', '(').replace('）', ')').replace('／', '/');
    }

    private static Channels load() {
        var channels = new Channels();
        try (var in = Channels.class.getResourceAsStream("channels.json")) {
            for (JsonNode channel : JsonMapper.shared().readTree(in).get("channels")) {
                String name = channel.get("name").asString();
                channels.names.add(name);
                channels.words.put(key(name), name);
                channel.get("alsoWritten").forEach(word -> channels.words.put(key(word.asString()), name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return channels;
    }
}
