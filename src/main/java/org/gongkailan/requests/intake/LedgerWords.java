package org.gongkailan.requests.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Channel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How offices write heads, classes, channels and results in their own ledgers: {@code words.json}. */
final class LedgerWords {
    /** The result of a case that is still open. */
    static final String OPEN = "open";
    /** The result of a case that was withdrawn. */
    static final String WITHDRAWN = "withdrawn";
    /** A result that names a group of rows and no row. */
    static final String AMBIGUOUS = "ambiguous";

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}*:\\uff1a/\\u3001]|[（(].*?[)）]");

    private final Map<String, LedgerColumn> heads = new HashMap<>();
    private final Map<String, Pattern> classes = new LinkedHashMap<>();
    private final Map<String, Pattern> guesses = new LinkedHashMap<>();
    private final Map<String, Pattern> channels = new LinkedHashMap<>();
    private final Map<String, Pattern> outcomes = new LinkedHashMap<>();

    LedgerWords() {
        JsonNode words = read();
        words.get("heads").properties().forEach(head -> head.getValue()
                .forEach(word -> heads.put(word.asString(), LedgerColumn.valueOf(head.getKey()))));
        fill(classes, words.get("classes"));
        fill(guesses, words.get("guesses"));
        fill(channels, words.get("channels"));
        words.get("outcomes").forEach(pair -> outcomes.put(pair.get(0).asString(), Pattern.compile(pair.get(1).asString())));
    }

    private static JsonNode read() {
        try (var in = LedgerWords.class.getResourceAsStream("words.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Map<String, Pattern> patterns, JsonNode words) {
        words.properties().forEach(each -> patterns.put(each.getKey(), Pattern.compile(each.getValue().asString())));
    }

    /** What a column is for by its head; {@link LedgerColumn#NONE} where the head is not known. */
    LedgerColumn column(String head) {
        return heads.getOrDefault(plain(head), LedgerColumn.NONE);
    }

    /** A head without blanks, stars and brackets. */
    static String plain(String head) {
        return BLANK.matcher(head).replaceAll("");
    }

    Optional<ApplicantClass> applicantClass(String text) {
        return first(classes, text).flatMap(ApplicantClass::of);
    }

    /** The class that a name suggests; a short name without any mark is a person's. */
    ApplicantClass guess(String name) {
        return first(guesses, name).flatMap(ApplicantClass::of).orElse(ApplicantClass.NATURAL_PERSON);
    }

    Optional<Channel> channel(String text) {
        return first(channels, text).flatMap(Channel::of);
    }

    /** A row id of table 3, {@link #OPEN}, {@link #WITHDRAWN} or {@link #AMBIGUOUS}; empty where nothing is recognised. */
    Optional<String> outcome(String text) {
        return first(outcomes, text.replaceAll("[\\s\\p{Z}]", ""));
    }

    private static Optional<String> first(Map<String, Pattern> patterns, String text) {
        return patterns.entrySet().stream().filter(each -> each.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst();
    }
}
