package org.gongkailan.requests.letter;

import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in every letter of an office: where to pay, who reviews, which court.
 *
 * @param words by the name of the {@link LetterField}
 */
public record UsualWords(Map<String, String> words) {
    /** None yet. */
    static final UsualWords NONE = new UsualWords(Map.of());

    public UsualWords {
        words = new TreeMap<>(words);
    }
}
