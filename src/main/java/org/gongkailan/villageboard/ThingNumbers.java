package org.gongkailan.villageboard;

import java.util.regex.Pattern;

/** Long numbers that are of a thing, not of a person: a contract, a plot, a project, an invoice; the word before them says so. */
final class ThingNumbers {
    /** 投资项目代码: year and month, region, two kinds, sequence. */
    private static final Pattern PROJECT = Pattern.compile("(?:20)?\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}");
    private static final Pattern WORDS = Pattern.compile(RollWords.shipped().thingNumbers() + "$");
    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9]\\d{9}");
    private static final Pattern BANK_CARD = Pattern.compile("62\\d{14,17}");
    private static final int WORD = 16;

    private ThingNumbers() {
    }

    /** Whether a number that was found in a text is one; never what is built like an identity, a mobile telephone or a card. */
    static boolean is(String text, LongNumbers.Found number) {
        if (number.identity() || MOBILE.matcher(number.digits()).matches() || BANK_CARD.matcher(number.digits()).matches() && luhn(number.digits())) {
            return false;
        }
        return PROJECT.matcher(text.substring(number.from(), number.to())).matches()
                || WORDS.matcher(text.substring(Math.max(0, number.from() - WORD), number.from())).find();
    }

    /** Whether the last digit is the check digit of a card (ISO/IEC 7812). */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? digit : 2 * digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
