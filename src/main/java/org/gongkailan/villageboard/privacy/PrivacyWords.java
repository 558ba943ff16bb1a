package org.gongkailan.villageboard.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words by which the privacy gate knows what an outsider must not read; data, in {@code privacy-words.json}.
 *
 * @param date         any day
 * @param childInRow   what speaks of somebody's child in the row of a person, though a sentence of a notice may say it
 * @param contactInRow how somebody is reached, in the row of a person
 */
record PrivacyWords(List<String> illnesses, Pattern disability, Pattern address, Pattern birthDate, Pattern date, Pattern child,
                    Pattern childInRow, Pattern contactInRow) {
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]");

    /** The words that ship with the program. */
    static PrivacyWords shipped() {
        return Shipped.WORDS;
    }

    boolean namesIllness(String text) {
        String words = MARKS.matcher(text).replaceAll("");
        return illnesses.stream().anyMatch(words::contains);
    }

    private static final class Shipped {
        private static final PrivacyWords WORDS = read();

        private static PrivacyWords read() {
            try (var in = PrivacyWords.class.getResourceAsStream("privacy-words.json")) {
                return JsonMapper.shared().readValue(in, PrivacyWords.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
