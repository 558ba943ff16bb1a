package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a cell: a number, a number with a remark, words where a number belongs, or nothing. Published tables
 * hold all four ("22（其中修订 16 件）"), so an entry keeps what was written and leaves the judging to the checks.
 *
 * @param number null where no number stands
 * @param remark what is written beside the number, or instead of one; empty for none, never null
 */
public record Entry(BigDecimal number, String remark) {
    /** An empty cell. */
    public static final Entry BLANK = new Entry(null, "");

    private static final Pattern LEADING_NUMBER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(.*)", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    // A remark stands in brackets; anything else behind a number makes the cell a text.
    private static final Pattern BRACKETED = Pattern.compile("\\(.*\\)", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("[/\\\\\u2014\u2013_-]*");
    private static final int MOST_DIGITS = 18;

    public Entry {
        Objects.requireNonNull(remark);
    }

    public static Entry of(long number) {
        return new Entry(BigDecimal.valueOf(number), "");
    }

    /** A number as a program wrote it; one too long for any county is kept as words. */
    public static Entry of(BigDecimal number) {
        boolean sensible = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
        return sensible ? new Entry(number.scale() < 0 ? number.setScale(0) : number, "")
                : new Entry(null, number.toString());
    }

    /** What a person or a published table wrote: full-width digits, grouping commas and placeholders are understood. */
    public static Entry parse(String written) {
        String text = written.strip();
        String plain = GROUPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").strip();
        if (PLACEHOLDER.matcher(plain).matches()) {
            return BLANK;
        }
        Matcher matcher = LEADING_NUMBER.matcher(plain);
        if (!matcher.matches() || matcher.group(1).length() > MOST_DIGITS) {
            return new Entry(null, text);
        }
        String rest = matcher.group(2).strip();
        if (rest.isEmpty()) {
            return new Entry(new BigDecimal(matcher.group(1)), "");
        }
        return BRACKETED.matcher(rest).matches()
                ? new Entry(new BigDecimal(matcher.group(1)), remarkIn(text)) : new Entry(null, text);
    }

    // The remark is kept letter by letter, with its full-width brackets.
    private static String remarkIn(String text) {
        int bracket = Math.max(text.indexOf('('), text.indexOf('\uFF08'));
        return bracket < 0 ? "" : text.substring(bracket);
    }

    public boolean blank() {
        return number == null && remark.isEmpty();
    }

    /** The number, or 0 for a cell without one: how a blank cell counts in sums. */
    public BigDecimal counted() {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** As a person reads it: the number without idle zeros, and the remark. */
    public String text() {
        return number == null ? remark : plain(number) + remark;
    }

    /** A number without exponent and without idle zeros behind the point. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.scale() > 0
                ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }
}
