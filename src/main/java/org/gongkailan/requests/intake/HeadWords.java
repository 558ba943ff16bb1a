package org.gongkailan.requests.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How offices write the heads and the fixed words of a ledger, from a JSON file beside this class. */
final class HeadWords {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}*:\\uff1a/\\u3001]|[（(].*?[)）]");

    private final JsonNode words;
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Map<String, Pattern>> groups = new HashMap<>();

    HeadWords(String file) {
        try (var in = HeadWords.class.getResourceAsStream(file)) {
            words = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.get("heads").properties().forEach(head -> head.getValue()
                .forEach(word -> heads.put(word.asString(), head.getKey())));
    }

    /** A head without blanks, stars and brackets. */
    static String plain(String head) {
        return BLANK.matcher(head).replaceAll("");
    }

    /** The name of what a column is for by its head; empty where the head is not known. */
    Optional<String> column(String head) {
        return Optional.ofNullable(heads.get(plain(head)));
    }

    /** What the file calls the first word of a group that stands in a text; empty where none does. */
    Optional<String> first(String group, String text) {
        return patterns(group).entrySet().stream().filter(each -> each.getValue().matcher(text).find()).map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<String, Pattern> patterns(String group) {
        return groups.computeIfAbsent(group, name -> {
            var patterns = new LinkedHashMap<String, Pattern>();
            words.get(name).forEach(pair -> patterns.put(pair.get(0).asString(), Pattern.compile(pair.get(1).asString())));
            return patterns;
        });
    }
}
