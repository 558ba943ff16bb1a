package org.gongkailan.catalogue.disclosure.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A column of a list of publications; what it may be called is in {@code head-words.json}. */
enum ListColumn {
    TITLE, MATTER, DOMAIN, FORMED, PUBLISHED, CHANNEL, ADDRESS, REMARK, PERSON;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}*]|[（(].*[)）]");

    /** The columns by their words. */
    static Map<String, ListColumn> words() {
        var words = new HashMap<String, ListColumn>();
        try (var in = ListColumn.class.getResourceAsStream("head-words.json")) {
            JsonMapper.shared().readTree(in).properties().forEach(column -> column.getValue()
                    .forEach(word -> words.put(word.asString(), valueOf(column.getKey()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A head as the words are written: without blanks, stars and brackets. */
    static String plain(String head) {
        return BLANK.matcher(head).replaceAll("");
    }
}
