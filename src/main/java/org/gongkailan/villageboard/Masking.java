package org.gongkailan.villageboard;

import java.util.regex.Pattern;

/** How personal data is written where the officer must recognise a row and nobody else a person. */
public final class Masking {
    private static final char STAR = '*';
    /** Eleven digits and more, blanks and dashes between them or not: identity, account and mobile numbers. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ \\u00a0\\u3000-]?\\d){9,}[ -]?[\\dXx](?!\\d)");
    private static final int IDENTITY = 15;

    private Masking() {
    }

    /** An ID number: county and last four stay, so that the birth date is gone; anything short is starred whole. */
    public static String idNumber(String id) {
        return id.length() < IDENTITY ? stars(id.length()) : id.substring(0, 6) + stars(id.length() - 10) + tail(id);
    }

    /** A person's name: the first character stays. */
    public static String name(String name) {
        int count = name.codePointCount(0, name.length());
        return count < 2 ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + stars(Math.min(count - 1, 3));
    }

    /** Whether a text holds a number that may be somebody's identity, account or telephone. */
    public static boolean holdsLongNumber(String text) {
        return text.length() > 10 && LONG_NUMBER.matcher(text).find();
    }

    /** A text whose long numbers are starred. */
    public static String longNumbers(String text) {
        return holdsLongNumber(text) ? LONG_NUMBER.matcher(text).replaceAll(found -> stars(found.group().length())) : text;
    }

    private static String tail(String text) {
        return text.substring(text.length() - 4);
    }

    private static String stars(int count) {
        return String.valueOf(STAR).repeat(count);
    }
}
