package org.gongkailan.villageboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * One cell of a roll while it is read.
 *
 * @param text   as stored; never null
 * @param number whether the file stores it as a number (or a formula whose result is one)
 */
record RollCell(String text, boolean number) {
    static final RollCell BLANK = new RollCell("", false);
    // Spreadsheets keep 676.82 as 676.8200000000001: the digits beyond the fifteenth are not the writer's.
    private static final MathContext WRITTEN_DIGITS = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;

    boolean blank() {
        return text.isBlank();
    }

    /** The text without invisible characters, blanks at its ends and breaks. */
    String clean() {
        return text.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).filter(RollCell::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    /** Whether the text holds control characters or such as turn the direction of writing. */
    boolean hasInvisible() {
        return !text.codePoints().allMatch(c -> Character.isWhitespace(c) || visible(c));
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The number it holds, also if it is written as text with thousands separators; empty if it holds none. */
    Optional<BigDecimal> value() {
        String digits = text.replaceAll("[,，\\s\\u3000]", "");
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || !digits.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,2})?")) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits).round(WRITTEN_DIGITS).stripTrailingZeros();
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }
}
