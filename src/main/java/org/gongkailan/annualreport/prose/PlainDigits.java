package org.gongkailan.annualreport.prose;

/** A text with its full-width digits, points and per cent signs made plain, letter for letter, so that places stay. */
final class PlainDigits {
    private PlainDigits() {
    }

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(plain(text, at));
        }
        return plain.toString();
    }

    private static char plain(String text, int at) {
        char c = text.charAt(at);
        if (isWide(c)) {
            return (char) (c - '０' + '0');
        }
        boolean between = at > 0 && at + 1 < text.length() && isWide(text.charAt(at - 1)) && isWide(text.charAt(at + 1));
        return switch (c) {
            case '％' -> '%';
            case '．' -> '.';
            // A wide comma divides clauses, except between wide digits.
            case '，' -> between ? ',' : c;
            case '\u00a0', '\u3000', '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean isWide(char c) {
        return c >= '０' && c <= '９';
    }
}
