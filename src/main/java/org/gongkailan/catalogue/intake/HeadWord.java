package org.gongkailan.catalogue.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What a head of the official table may name: a column, or a group over several. */
enum HeadWord {
    NUMBER, DOMAIN, MATTER, LEVEL1, LEVEL2, LEVEL3, ELEMENTS, LEGAL_BASES, TIME_LIMIT, BODY, CHANNELS,
    AUDIENCE, EVERYONE, SPECIFIC, METHOD, PROACTIVE, ON_REQUEST, LEVELS,
    /** One level of government, or two in one column (乡、村级); which, {@link LevelWord} knows. */
    LEVEL_OF_GOVERNMENT;

    private static final Map<String, HeadWord> WORDS = load();
    private static final Set<Character> BEGINNINGS =
            WORDS.keySet().stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
    private static final int LONGEST = 40;

    /** What a head means; empty for a head that the official table does not have. */
    static Optional<HeadWord> of(String head) {
        if (head.isEmpty() || head.length() > LONGEST || !mayBeOne(head)) {
            return Optional.empty();
        }
        String key = Words.key(head);
        HeadWord known = WORDS.get(key);
        if (known == null && key.indexOf('(') > 1) {
            known = WORDS.get(key.substring(0, key.indexOf('(')));
        }
        return known == null && LevelWord.of(key).isPresent() ? Optional.of(LEVEL_OF_GOVERNMENT)
                : Optional.ofNullable(known);
    }

    // Every short cell of a table is asked: most begin otherwise than any head.
    private static boolean mayBeOne(String text) {
        int at = 0;
        while (at < text.length() && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (BEGINNINGS.contains(Words.plain(text.charAt(at))) || text.indexOf('级', at + 1) > 0);
    }

    /** Whether the word stands in the second row of a head, under a group. */
    boolean under() {
        return switch (this) {
            case LEVEL1, LEVEL2, LEVEL3, EVERYONE, SPECIFIC, PROACTIVE, ON_REQUEST, LEVEL_OF_GOVERNMENT -> true;
            default -> false;
        };
    }

    private static Map<String, HeadWord> load() {
        var words = new HashMap<String, HeadWord>();
        try (var in = HeadWord.class.getResourceAsStream("heads.json")) {
            JsonMapper.shared().readTree(in).get("heads").forEachEntry((name, heads) ->
                    heads.forEach(head -> words.put(Words.key(head.asString()), valueOf(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
