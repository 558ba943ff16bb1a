package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetCell;

/** One cell of a roll while it is read. */
public record RollCell(SheetCell cell) {
    // Spreadsheets keep 676.82 as 676.8200000000001: the digits beyond the fifteenth are not the writer's.
    private static final MathContext WRITTEN_DIGITS = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;
    /** More digits before the point are an identity, account or telephone that slid into a column of numbers. */
    private static final int MOST_WHOLE_DIGITS = 10;
    private static final int DAMAGED = 0xFFFD;
    /** Planes 2 and 3 hold ideographs only; each year's Unicode adds some. */
    private static final int FIRST_RARE_IDEOGRAPH = 0x20000;
    private static final int LAST_RARE_IDEOGRAPH = 0x3FFFD;
    private static final int WIDER = '\uff01' - '!';
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+");
    private static final Pattern PARTING = Pattern.compile("[,\uff0c\\s\u3000]");

    boolean blank() {
        return cell.text().isBlank();
    }

    /** Whether the file stores it as a number, whatever it looks like. */
    boolean number() {
        return cell.kind() == CellKind.NUMBER;
    }

    /**
     * The text without invisible characters, blanks at its ends and breaks. Half a character stays as U+FFFD, and
     * ideographs that are younger than this program stay: a name must not lose a character without a word.
     */
    String clean() {
        return isClean(cell.text()) ? cell.text() : cell.text().codePoints().map(RollCell::printed).filter(RollCell::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    // Nearly every cell is: no need to copy it. Blanks inside stay.
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < '\u007f' || c > '\u3000' && c < '\u3040' || c >= 0x4E00 && c < 0xA000;
            if (!plain && (c != ' ' || i == 0 || i == text.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text holds control characters or such as turn the direction of writing. */
    boolean hasInvisible() {
        return !isClean(cell.text()) && !cell.text().codePoints().allMatch(c -> Character.isWhitespace(c) || visible(c));
    }

    private static int printed(int c) {
        return Character.isWhitespace(c) ? ' ' : Character.getType(c) == Character.SURROGATE ? DAMAGED : c;
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> false;
            case Character.UNASSIGNED -> c >= FIRST_RARE_IDEOGRAPH && c <= LAST_RARE_IDEOGRAPH;
            default -> true;
        };
    }

    /** The number it holds, also if it is written as text with thousands separators; empty if it holds none. */
    Optional<BigDecimal> value() {
        return number(cell.text());
    }

    /** The number a text holds, thousands separators and all; empty if it holds none. */
    public static Optional<BigDecimal> number(String text) {
        String narrow = narrow(text);
        String digits = isParted(narrow) ? PARTING.matcher(narrow).replaceAll("") : narrow;
        if (digits.length() > LONGEST_NUMBER || wholeDigits(digits) > MOST_WHOLE_DIGITS || !NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits).round(WRITTEN_DIGITS).stripTrailingZeros();
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    // Raised and circled digits are no part of an amount; wide ones are.
    private static String narrow(String text) {
        int first = 0;
        while (first < text.length() && !wide(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : text.chars().map(c -> wide(c) ? c - WIDER : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isParted(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c <= ' ' || c == ',' || c >= '\u0080') {
                return true;
            }
        }
        return false;
    }

    private static boolean wide(int c) {
        return c >= '\uff01' && c <= '\uff5e';
    }

    private static int wholeDigits(String number) {
        int point = number.indexOf('.');
        return (point < 0 ? number.length() : point) - (number.startsWith("-") || number.startsWith("+") ? 1 : 0);
    }
}
