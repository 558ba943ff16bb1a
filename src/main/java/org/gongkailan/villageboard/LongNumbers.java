package org.gongkailan.villageboard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkailan.text.Messages;

/**
 * Numbers in a text that may be somebody's identity, account or telephone, however their digits are written: full-width
 * or circled, in Chinese characters, parted by blanks, dashes or line ends; an identity number also where dots, slashes
 * or brackets part it.
 */
public final class LongNumbers {
    /** Identity, account and mobile numbers have eleven digits and more. */
    private static final int SHORTEST = 11;
    private static final int CARDINALITY_OF_X = 17;
    private static final int LONGEST_GAP = 3;
    private static final String CHINESE = Messages.of("villageboard.digits");
    private static final String CHINESE_TOO = Messages.of("villageboard.digits.formal");
    private static final String CHINESE_ALOUD = Messages.of("villageboard.digits.aloud");
    /** Letters that stand for digits in numbers typed by hand. */
    private static final String ZEROS = "Oo\u25cb\u25ef\u041e\u043e\u039f\u03bf\uff2f\uff4f";
    private static final String ONES = "lI\uff4c\uff29\u0406";
    /** The letter X, full-width, Cyrillic, Greek, as the Roman ten and as the sign of multiplication. */
    private static final String TENS = "Xx\uff38\uff58\u0425\u0445\u03a7\u03c7\u2169\u2179\u00d7";
    /** What parts digits and does not end a number; the last ones are letters that nobody sees. */
    private static final String SOFT = "_·•|\n\r\t*\u3164\uffa0\u115f\u1160";
    private static final String DATE = "(?:19|20)\\d{2}([-./ ]?)(?:0?[1-9]|1[0-2])%s(?:0?[1-9]|[12]\\d|3[01])";
    private static final Pattern DATES = Pattern.compile(DATE.formatted("\\1") + "(?:[-\u2013\u2014~ \\n]+" + DATE.formatted("\\2") + ")*|(?:(?:19|20)\\d{2}\\s+)+(?:19|20)\\d{2}");
    /** 15 or 18 characters with a date of birth where one belongs; the check character may be damaged. */
    private static final Pattern ID = Pattern.compile("[1-9]\\d{5}(?:(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dX]"
            + "|\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3})");
    /** Its county and date of birth, with or without what follows: the last ones starred, or the number of a disability certificate. */
    private static final Pattern ID_BEGUN = Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{0,3}|\\d{3}[\\dX]\\d{1,4})");
    /** How a mobile telephone is divided when it is written down. */
    private static final Pattern PHONE_PARTS = Pattern.compile("0\\d{2,3}\\)[- ]?\\d{7,8}|0\\d{2,3}\\uff09[- ]?\\d{7,8}|1[3-9]\\d\\D+(?:\\d{4}\\D+\\d{4}|\\d{8})\\D?|1[3-9]\\d{5}\\D+\\d{4}\\D?");

    private LongNumbers() {
    }

    /**
     * A number that was found.
     *
     * @param from   its first character in the text
     * @param to     past its last character
     * @param digits plain, X at the end if there is one, nothing between them
     */
    public record Found(int from, int to, String digits) {
        /** Whether it is built like an identity number, or begins like one. */
        public boolean identity() {
            return ID.matcher(digits).matches() || ID_BEGUN.matcher(digits).matches();
        }
    }

    /** A digit of a text, where it stands and what stands between it and the one before. */
    private record Digit(int from, int to, char value, boolean chinese, Gap gap) {
    }

    private enum Gap { NONE, SOFT, HARD, FAR }

    /** All of them, from left to right. */
    public static List<Found> in(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var digits = digits(text);
        return digits.size() < SHORTEST ? List.of() : found(text, digits);
    }

    /** The text's digits made plain, whatever they look like; other characters stay. */
    public static String plain(String text) {
        if (isAscii(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = digit(c);
            plain.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static List<Found> found(String text, List<Digit> digits) {
        var found = new ArrayList<Found>();
        int start = 0;
        for (int i = 1; i <= digits.size(); i++) {
            if (i == digits.size() || digits.get(i).gap() == Gap.FAR) {
                runs(text, digits.subList(start, i), found);
                start = i;
            }
        }
        return found;
    }

    /** What is suspicious in digits of which none is far from the next. */
    private static void runs(String text, List<Digit> near, List<Found> found) {
        var whole = found(near);
        boolean divided = near.stream().skip(1).anyMatch(digit -> digit.gap() == Gap.HARD);
        if (divided && (ID.matcher(whole.digits()).matches() || PHONE_PARTS.matcher(plain(text.substring(whole.from(), whole.to()))).matches())) {
            found.add(whole);
            return;
        }
        int start = 0;
        for (int i = 1; i <= near.size(); i++) {
            if (i == near.size() || near.get(i).gap() == Gap.HARD) {
                var run = found(near.subList(start, i));
                if (run.digits().length() >= SHORTEST && !DATES.matcher(text.substring(run.from(), run.to())).matches() && !ThingNumbers.is(text, run)) {
                    found.add(run);
                }
                start = i;
            }
        }
    }

    private static Found found(List<Digit> run) {
        var digits = new StringBuilder();
        run.forEach(digit -> digits.append(digit.value()));
        return new Found(run.getFirst().from(), run.getLast().to(), digits.toString());
    }

    private static List<Digit> digits(String text) {
        var digits = new ArrayList<Digit>();
        int inRow = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean chinese = chinese(c) >= 0;
            int value = chinese ? chinese(c) : inRow > 0 && digits.getLast().to() == at ? lookAlike(c) : digit(c);
            Gap gap = digits.isEmpty() ? Gap.NONE : gap(text, digits.getLast(), at, chinese);
            inRow = gap == Gap.FAR ? 0 : inRow;
            if (value >= 0) {
                digits.add(new Digit(at, next, (char) ('0' + value), chinese, gap));
                inRow++;
            } else if (inRow >= CARDINALITY_OF_X && inRow % 18 == CARDINALITY_OF_X && isX(c)) {
                digits.add(new Digit(at, next, 'X', false, gap));
                inRow++;
            }
            at = next;
        }
        return digits;
    }

    // Chinese figures stand in every sentence: they are of a number only where it goes on at once, or after one mark if all of it is an identity.
    private static Gap gap(String text, Digit before, int at, boolean chinese) {
        if (before.to() == at) {
            return Gap.NONE;
        }
        if (chinese || before.chinese()) {
            return chinese && before.chinese() && at - before.to() == 1 && !Character.isLetterOrDigit(text.charAt(before.to())) ? Gap.HARD : Gap.FAR;
        }
        if (at - before.to() > LONGEST_GAP) {
            return Gap.FAR;
        }
        var between = text.substring(before.to(), at).codePoints().toArray();
        return java.util.Arrays.stream(between).allMatch(LongNumbers::soft) ? Gap.SOFT
                : java.util.Arrays.stream(between).noneMatch(Character::isLetterOrDigit) ? Gap.HARD : Gap.FAR;
    }

    private static boolean soft(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> true;
            default -> SOFT.indexOf(c) >= 0 || c == '\u2212';
        };
    }

    private static int chinese(int c) {
        return Math.max(CHINESE_ALOUD.indexOf(c), Math.max(CHINESE.indexOf(c), CHINESE_TOO.indexOf(c)));
    }

    /** A digit, or what may stand for one behind another. */
    private static int lookAlike(int c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : ONES.indexOf(c) >= 0 ? 1 : digit(c);
    }

    /** What a character counts as a digit: of any script, circled, raised; -1 for others. */
    private static int digit(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        int type = Character.getType(c);
        int value = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER ? Character.getNumericValue(c) : -1;
        return value > 9 ? -1 : value;
    }

    private static boolean isX(int c) {
        return TENS.indexOf(c) >= 0;
    }
}
