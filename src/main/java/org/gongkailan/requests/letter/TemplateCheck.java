package org.gongkailan.requests.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** What is wrong with the office's own words for a letter, held against those that ship with the program. */
public final class TemplateCheck {
    /** Place of every finding: the text of the letter. */
    public static final String BODY = "body";

    private TemplateCheck() {
    }

    /** Fields that do not exist and braces that stay open are errors; fields that got lost are warnings, all but how somebody is addressed. */
    public static List<Finding> check(LetterTemplate own, LetterTemplate shipped) {
        var found = new ArrayList<Finding>();
        String words = own.words();
        Matcher marks = LetterField.MARK.matcher(words);
        while (marks.find()) {
            if (LetterField.named(marks.group(1)).isEmpty()) {
                found.add(Finding.error("letter.unknown-field", Place.of(BODY), "requests.letter.check.unknown",
                        marks.group(1)));
            }
        }
        String rest = LetterField.MARK.matcher(words).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            found.add(Finding.error("letter.open-brace", Place.of(BODY), "requests.letter.check.brace"));
        }
        if (own.title().isBlank() || own.body().isBlank()) {
            found.add(Finding.error("letter.blank", Place.of(BODY), "requests.letter.check.blank"));
        }
        Set<LetterField> lost = fields(shipped);
        lost.removeAll(fields(own));
        lost.remove(LetterField.ADDRESS);
        lost.forEach(field -> found.add(Finding.warning("letter.lost-field", Place.of(BODY), "requests.letter.check.lost",
                field.label())));
        return found;
    }

    /** The fields that a letter names. */
    static Set<LetterField> fields(LetterTemplate letter) {
        var fields = EnumSet.noneOf(LetterField.class);
        Matcher marks = LetterField.MARK.matcher(letter.words());
        while (marks.find()) {
            LetterField.named(marks.group(1)).ifPresent(fields::add);
        }
        return fields;
    }
}
