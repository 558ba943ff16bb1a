package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Follows 一是、二是、三是 and （一）（二）（三） through a text and finds where one is missing or said twice. */
public final class Numbering {
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> SERIES = List.of(
            Pattern.compile("(?<=^|[，。；：:！？\\n、“])\\s*(" + NUMERAL + ")(?:是(?!否|不是)|要(?=[^求素点件]))"),
            Pattern.compile("(?m)^\\s*（(" + NUMERAL + ")）"));

    /**
     * A number out of order.
     *
     * @param from     where it begins
     * @param to       behind it
     * @param words    as written
     * @param expected the number that should stand there
     */
    public record Gap(int from, int to, String words, int expected) {
    }

    private Numbering() {
    }

    /** Where the numbering breaks; it may begin anew at one at any time. */
    public static List<Gap> gapsIn(String text) {
        var gaps = new ArrayList<Gap>();
        for (Pattern series : SERIES) {
            int last = 0;
            for (MatchResult match : series.matcher(text).results().toList()) {
                int number = value(match.group(1));
                if (number != 1 && number != last + 1) {
                    gaps.add(new Gap(match.start(1), match.end(), match.group().strip(), last + 1));
                }
                last = number;
            }
        }
        return gaps;
    }

    private static int value(String numeral) {
        BigDecimal value = ChineseNumber.value(numeral);
        return value.intValueExact();
    }
}
