package org.gongkailan.annualreport.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkailan.annualreport.TextSection;

/**
 * A stretch of a written section; its id is the place of findings about texts, such as {@code overview:12-20}.
 *
 * @param section which section
 * @param from    first character, from 0
 * @param to      behind the last character
 */
public record TextPlace(TextSection section, int from, int to) {
    private static final Pattern ID = Pattern.compile("(\\w+):(\\d{1,7})-(\\d{1,7})");

    /** The id for programs. */
    public String id() {
        return section.id() + ":" + from + "-" + to;
    }

    /** The stretch that an id names; empty if it names none. */
    public static Optional<TextPlace> of(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Stream.of(TextSection.values()).filter(section -> section.id().equals(matcher.group(1))).findFirst()
                .map(section -> new TextPlace(section, Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))));
    }
}
