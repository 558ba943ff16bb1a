package org.gongkailan.villageboard;

/** How personal data is written where the officer must recognise a row and nobody else a person. */
public final class Masking {
    private static final char STAR = '*';
    private static final int IDENTITY = 15;
    private static final int SHORTEST_ACCOUNT = 15;
    private static final int LONGEST_ACCOUNT = 19;

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
        return !LongNumbers.in(text).isEmpty();
    }

    /** A text whose long numbers are starred. */
    public static String longNumbers(String text) {
        var found = LongNumbers.in(text);
        if (found.isEmpty()) {
            return text;
        }
        var masked = new StringBuilder(text);
        for (var number : found) {
            masked.replace(number.from(), number.to(), stars(number.to() - number.from()));
        }
        return masked.toString();
    }

    /** Whether digits together have the length of an account, or the shape of an identity. */
    public static boolean holdsAccount(String digits) {
        return digits.length() >= SHORTEST_ACCOUNT && digits.length() <= LONGEST_ACCOUNT;
    }

    /** A text of which nothing is left but its length. */
    public static String starred(String text) {
        return stars(text.length());
    }

    private static String tail(String text) {
        return text.substring(text.length() - 4);
    }

    private static String stars(int count) {
        return String.valueOf(STAR).repeat(count);
    }
}
