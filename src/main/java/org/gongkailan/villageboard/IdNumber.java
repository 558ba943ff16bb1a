package org.gongkailan.villageboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A citizen identification number (公民身份号码) of 18 characters, as GB 11643-1999 builds it: place, date of birth,
 * sequence, check character. Lives only while a roll is read; no record holds one.
 */
public record IdNumber(String text) {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int LENGTH = 18;
    private static final String CHECK_CHARACTERS = "10X98765432";
    /** The first two digits of each province (GB/T 2260), of Hong Kong, Macao and Taiwan, and of foreigners who live here for good. */
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
            "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");
    private static final String FIRST_YEAR = "1900";
    private static final String LAST_YEAR = "2099";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Whether the text has 18 characters of the right sort. */
    boolean hasShape() {
        return text.length() == LENGTH && SHAPE.matcher(text).matches();
    }

    /** Whether the check character agrees (GB 11643, ISO 7064 MOD 11-2) and the date of birth exists. */
    public boolean isValid() {
        return hasShape() && checkCharacterAgrees() && dateExists();
    }

    /** Whether it is valid, of a province and of our time: what digits that meet by chance hardly are. */
    public boolean isSomebodys() {
        return isValid() && PROVINCES.contains(text.substring(0, 2)) && text.substring(6, 10).compareTo(FIRST_YEAR) >= 0
                && text.substring(6, 10).compareTo(LAST_YEAR) <= 0;
    }

    private boolean checkCharacterAgrees() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == text.charAt(17);
    }

    /** Whether characters 7 to 14 are a day of the calendar. */
    boolean dateExists() {
        try {
            LocalDate.of(digits(6, 10), digits(10, 12), digits(12, 14));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private int digits(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
