package org.gongkailan.typeset;

import java.util.Properties;

/** What line-breaking.properties says about each character, as bits in one table. */
final class Punctuation {
    private static final int CLOSING = 1;
    private static final int OPENING = 2;
    private static final int NOT_FIRST = 4;
    private static final int NOT_LAST = 8;
    private static final int PAIR = 16;
    private static final int UNIT = 32;
    private static final byte[] BITS = table();

    private Punctuation() {
    }

    private static byte[] table() {
        Properties rules = RuleFile.load("line-breaking.properties");
        var bits = new byte[Character.MAX_VALUE + 1];
        mark(bits, rules.getProperty("closing"), CLOSING | NOT_FIRST);
        mark(bits, rules.getProperty("opening"), OPENING | NOT_LAST);
        mark(bits, rules.getProperty("notFirst"), NOT_FIRST);
        mark(bits, rules.getProperty("notLast"), NOT_LAST);
        mark(bits, rules.getProperty("pairs"), PAIR);
        mark(bits, rules.getProperty("units"), UNIT);
        return bits;
    }

    private static void mark(byte[] bits, String characters, int bit) {
        characters.chars().forEach(c -> bits[c] |= (byte) bit);
    }

    private static boolean has(int codePoint, int bit) {
        return codePoint < BITS.length && (BITS[codePoint] & bit) != 0;
    }

    static boolean closing(int codePoint) {
        return has(codePoint, CLOSING);
    }

    static boolean opening(int codePoint) {
        return has(codePoint, OPENING);
    }

    static boolean neverFirst(int codePoint) {
        return has(codePoint, NOT_FIRST);
    }

    static boolean neverLast(int codePoint) {
        return has(codePoint, NOT_LAST);
    }

    static boolean pairs(int codePoint) {
        return has(codePoint, PAIR);
    }

    static boolean unit(int codePoint) {
        return has(codePoint, UNIT);
    }

    /** Letters, digits and the ASCII marks that live inside words, numbers and addresses. */
    static boolean word(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint > ' ' && "()[]{}".indexOf(codePoint) < 0;
        }
        return codePoint < 0x2E80 && Character.isLetter(codePoint) || codePoint == 0x2011;
    }

    static boolean digit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }
}
