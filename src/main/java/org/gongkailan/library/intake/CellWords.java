package org.gongkailan.library.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentState;
import org.gongkailan.library.Validity;
import org.gongkailan.text.WrittenDay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How lists write kinds, states and validities, from {@code cell-words.json}. */
final class CellWords {
    private final Map<DocumentKind, Pattern> kinds = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentState, Pattern> states = new EnumMap<>(DocumentState.class);
    private final Pattern longTerm;
    private final Pattern unsaid;
    private final Pattern years;
    private final Pattern between;
    private final String numerals;
    private final String two;

    CellWords() {
        JsonNode words = read();
        words.get("kind").properties().forEach(kind -> kinds.put(DocumentKind.valueOf(kind.getKey()), pattern(kind.getValue())));
        words.get("state").properties()
                .forEach(state -> states.put(DocumentState.valueOf(state.getKey()), pattern(state.getValue())));
        longTerm = pattern(words.get("longTerm"));
        unsaid = pattern(words.get("unsaid"));
        years = pattern(words.get("years"));
        between = pattern(words.get("issuersBetween"));
        numerals = words.get("numerals").asString();
        two = words.get("two").asString();
    }

    Optional<DocumentKind> kind(String text) {
        return kinds.entrySet().stream().filter(kind -> kind.getValue().matcher(text).find()).map(Map.Entry::getKey)
                .findFirst();
    }

    /** REPEALED, LAPSED or IN_FORCE; empty where the text says none of them. */
    Optional<DocumentState> state(String text) {
        return List.of(DocumentState.REPEALED, DocumentState.LAPSED, DocumentState.IN_FORCE).stream()
                .filter(state -> states.get(state).matcher(text).find()).findFirst();
    }

    /**
     * A validity in any of the usual ways; empty where the text says none, or years of a document whose beginning is
     * unknown.
     */
    Optional<Validity> validity(String text, LocalDate begins) {
        List<LocalDate> days = WrittenDay.in(text);
        Matcher term = years.matcher(text);
        if (!days.isEmpty() || WrittenDay.of(text).isPresent()) {
            return Optional.of(Validity.until(days.isEmpty() ? WrittenDay.of(text).orElseThrow() : days.getLast()));
        }
        if (longTerm.matcher(text).find()) {
            return Optional.of(Validity.LONG_TERM);
        }
        if (text.isEmpty() || unsaid.matcher(text).matches()) {
            return Optional.of(Validity.UNSAID);
        }
        return term.find() && begins != null ? Optional.of(Validity.years(begins, number(term.group(1)))) : Optional.empty();
    }

    List<String> issuers(String text) {
        return Arrays.stream(between.split(text)).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    private int number(String text) {
        return text.equals(two) ? 2 : numerals.contains(text) ? numerals.indexOf(text) + 1 : Integer.parseInt(text);
    }

    private static Pattern pattern(JsonNode text) {
        return Pattern.compile(text.asString());
    }

    private static JsonNode read() {
        try (var in = CellWords.class.getResourceAsStream("cell-words.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
