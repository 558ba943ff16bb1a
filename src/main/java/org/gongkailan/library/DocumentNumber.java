package org.gongkailan.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文号 as offices write them, brackets and blanks as they come: the same number has one plain form. */
public final class DocumentNumber {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
    private static final Pattern OPENING = Pattern.compile("[\\p{Ps}<\\x{3008}\\x{300a}]");
    private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}>\\x{3009}\\x{300b}]");
    private static final Pattern YEAR = Pattern.compile("\\[((?:19|20)\\d\\d)\\]");

    private DocumentNumber() {
    }

    /** A number or title without blanks and with one kind of brackets, for comparing. */
    public static String plain(String text) {
        String close = BLANK.matcher(text).replaceAll("");
        return CLOSING.matcher(OPENING.matcher(close).replaceAll("[")).replaceAll("]");
    }

    /** The year in its brackets; empty where it names none, such as an order (令). */
    public static Optional<Integer> year(String number) {
        Matcher year = YEAR.matcher(plain(number));
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }
}
