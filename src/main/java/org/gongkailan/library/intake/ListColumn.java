package org.gongkailan.library.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkailan.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/** A column of a list of documents; what it may be called is in {@code head-words.json}. */
public enum ListColumn {
    TITLE, NUMBER, KIND, ISSUERS, SUBJECT, MADE, PUBLISHED, IN_FORCE, VALIDITY, STATE, ENDED, BY, INTERPRETATION, PLACE,
    REMARK;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}*:\\uff1a]|[\\uff08(].*[)\\uff09]");

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

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case TITLE -> Messages.of("library.column.title");
            case NUMBER -> Messages.of("library.column.number");
            case KIND -> Messages.of("library.column.kind");
            case ISSUERS -> Messages.of("library.column.issuers");
            case SUBJECT -> Messages.of("library.column.subject");
            case MADE -> Messages.of("library.column.made");
            case PUBLISHED -> Messages.of("library.column.published");
            case IN_FORCE -> Messages.of("library.column.inForce");
            case VALIDITY -> Messages.of("library.column.validity");
            case STATE -> Messages.of("library.column.state");
            case ENDED -> Messages.of("library.column.ended");
            case BY -> Messages.of("library.column.by");
            case INTERPRETATION -> Messages.of("library.column.interpretation");
            case PLACE -> Messages.of("library.column.place");
            case REMARK -> Messages.of("library.column.remark");
        };
    }
}
