package org.gongkailan.annualreport.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds where a text says which year it is about. Years in titles of documents, in comparisons with earlier years and
 * in dates say nothing of the kind and are passed over.
 */
public final class YearWords {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String YEAR = "((?:19|20)\\d\\d|[二一][〇零一二三四五六七八九]{3})\\s*年(?:度)?";
    private static final Pattern OPENING = Pattern.compile(
            "(?<=^|[。；！？\\n：:])\\s*(?:下一?步[，,]?)?\\s*(?:截至|截止|在)?\\s*" + YEAR + "(?!\\s*\\d{1,2}\\s*月|\\s*[-—–~～至到以来底末相比同期初])");
    private static final Pattern PERIOD = Pattern.compile(
            YEAR + "\\s*1\\s*月\\s*1\\s*日.{0,4}?[-—–~～至到].{0,3}?(?:" + YEAR + "\\s*)?12\\s*月\\s*31\\s*日");
    private static final Pattern AHEAD = Pattern.compile("将|拟|下一步|下步|计划|要(?!求|点|素|闻|件|事)|继续|力争|着力|进一步");

    private YearWords() {
    }

    /** The years, in the order of the text. */
    public static List<YearWord> of(String text) {
        String plain = PlainDigits.of(text);
        var words = new ArrayList<YearWord>();
        OPENING.matcher(plain).results().forEach(match -> words.add(new YearWord(match.start(1), match.end(),
                year(match.group(1)), AHEAD.matcher(sentence(plain, match)).find(), false)));
        PERIOD.matcher(plain).results().forEach(match -> words.add(new YearWord(match.start(1), match.end(),
                year(match.group(2) == null ? match.group(1) : match.group(2)), false, true)));
        words.sort(java.util.Comparator.comparingInt(YearWord::from));
        return words;
    }

    private static String sentence(String text, MatchResult match) {
        int end = match.end();
        while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(match.start(), end);
    }

    private static int year(String written) {
        int year = 0;
        for (char c : written.toCharArray()) {
            int digit = c == '零' ? 0 : DIGITS.indexOf(c);
            year = year * 10 + (digit >= 0 ? digit : c - '0');
        }
        return year;
    }
}
