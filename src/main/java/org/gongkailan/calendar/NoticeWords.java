package org.gongkailan.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How notices write what they fix: {@code notice.json}.
 *
 * @param title    names the year
 * @param number   the document number
 * @param line     one day of a table: year, month, day, and {@code off} or {@code work}
 * @param token    what a notice's sentences are made of
 * @param weekday  a day of the week
 * @param weekdays its words from Monday on; the last word means Sunday again
 */
record NoticeWords(Pattern title, Pattern number, Pattern line, Pattern token, Pattern weekday, String weekdays) {
    /** The words that ship with the program. */
    static final NoticeWords SHIPPED = read();

    private static NoticeWords read() {
        try (var in = NoticeWords.class.getResourceAsStream("notice.json")) {
            JsonNode words = JsonMapper.shared().readTree(in);
            return new NoticeWords(pattern(words, "title"), pattern(words, "number"), pattern(words, "line"),
                    pattern(words, "token"), pattern(words, "weekday"), words.get("weekdays").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(JsonNode words, String name) {
        return Pattern.compile(words.get(name).asString());
    }
}
