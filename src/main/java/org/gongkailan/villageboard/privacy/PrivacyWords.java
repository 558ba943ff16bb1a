package org.gongkailan.villageboard.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words by which the privacy gate knows what an outsider must not read; data, in {@code privacy-words.json}. What ends
 * in {@code InRow} is looked for in the row of a person only: a sentence of a notice may say it.
 *
 * @param publicHealth       a clause that names an illness and means nobody: 两癌筛查
 * @param address            as it stands in a text
 * @param addressInRow       what is an address beside somebody's name
 * @param date               any day
 * @param datedHeading       headings of columns that hold days, and no day of birth
 * @param contactInRow       how somebody is reached
 * @param circumstancesInRow income, marriage, prison
 * @param document           number of a passport, permit or certificate of a person, by the word before it
 * @param documentInRow      what is built like one
 * @param account            number of an account of any length, by the word before it
 */
record PrivacyWords(List<String> illnesses, Pattern publicHealth, Pattern disability, Pattern address, Pattern addressInRow,
                    Pattern birthDate, Pattern date, Pattern datedHeading, Pattern child, Pattern childInRow, Pattern contactInRow,
                    Pattern circumstancesInRow, Pattern plate, Pattern document, Pattern documentInRow, Pattern account) {
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\n]");
    private static final Pattern CLAUSE = Pattern.compile("[，。；！？,;!?\\n]");

    /** The words that ship with the program. */
    static PrivacyWords shipped() {
        return Shipped.WORDS;
    }

    /** Whether a text of some lines speaks of somebody's illness, not of the health of everybody. */
    boolean namesIllness(String text) {
        var naming = Arrays.stream(CLAUSE.split(text)).filter(this::illness).toList();
        return naming.isEmpty() ? illness(text) : naming.stream().anyMatch(clause -> !publicHealth.matcher(clause).matches());
    }

    /** Whether a person's row names an illness. */
    boolean illness(String text) {
        String words = MARKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return words.chars().anyMatch(c -> First.CHARACTERS.indexOf(c) >= 0) && illnesses.stream().anyMatch(words::contains);
    }

    /** The characters that names of illnesses begin with: most names of persons have none of them. */
    private static final class First {
        private static final String CHARACTERS = Shipped.WORDS.illnesses().stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
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
