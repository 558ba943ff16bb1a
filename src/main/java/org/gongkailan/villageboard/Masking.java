package org.gongkailan.villageboard;

/** How personal data is written where the officer must recognise a row and nobody else a person. */
final class Masking {
    private static final char STAR = '*';

    private Masking() {
    }

    /** An ID number: county and last four stay, so that the birth date is gone; anything short is starred whole. */
    static String idNumber(String id) {
        return id.length() < 15 ? stars(id.length()) : id.substring(0, 6) + stars(id.length() - 10) + tail(id);
    }

    /** A person's name: the first character stays. */
    static String name(String name) {
        int count = name.codePointCount(0, name.length());
        return count < 2 ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + stars(Math.min(count - 1, 3));
    }

    private static String tail(String text) {
        return text.substring(text.length() - 4);
    }

    private static String stars(int count) {
        return String.valueOf(STAR).repeat(count);
    }
}
