package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the numbers that count or measure. Years, dates, times, telephone and document numbers, articles, ordinals,
 * ranges, addresses, list numbers and names such as 12345 or A4 are numbers too, and passed over.
 */
final class WrittenNumbers {
    private static final String NUMERAL = "[零〇一二两三四五六七八九十百千]";
    private static final String CHINESE = NUMERAL + "+(?:[万亿]" + NUMERAL + "*)*";
    private static final String YEAR = "(?<!\\d)(?:19|20)\\d\\d";
    private static final String TO = "\\s*(?:[-—–~～－]+|至|到)\\s*";
    private static final String PLAIN = "\\d+(?:\\.\\d+)?";

    /** What looks like a figure and is none; the first that fits is passed over as a whole. */
    private static final String PASSED_OVER = String.join("|",
            "[\\w.+-]+@[\\w.-]+", "(?:https?://|www\\.)[\\w./?=&%#:~+-]+",
            "(?:电话|传真|邮编|邮政编码|热线|号码|账号)\\s*(?:为|是)?\\s*[：:]?\\s*[\\d()（）—–-]{3,}",
            "[〔\\[（(【［]\\s*" + YEAR + "\\s*[〕\\])）】］]\\s*(?:第\\s*)?\\d+\\s*号",
            YEAR + "\\s*年?" + TO + "(?:20)?\\d\\d\\s*年(?:度|底|末)?",
            "(?:" + YEAR + "\\s*年\\s*)?\\d{1,2}\\s*月(?:份)?(?:\\s*\\d{1,2}\\s*日)?",
            YEAR + "[-/.]\\d{1,2}[-/.]\\d{1,2}", YEAR + "\\s*年",
            "[〇零一二三四五六七八九]{4}年(?:" + NUMERAL + "{1,3}月(?:" + NUMERAL + "{1,3}日)?)?",
            "(?<!\\d)0\\d{2,3}[-—－ ]?\\d{7,8}(?:[-—转]\\d{1,6})?", "(?<!\\d)1[3-9]\\d{9}(?!\\d)",
            "(?<!\\d)400[- ]?\\d{3}[- ]?\\d{4}", "(?<!\\d)12\\d{3}(?![\\d.]|\\s*(?:件|条|个|份|宗|起|次|元|人|万))",
            "第\\s*(?:\\d+|" + CHINESE + ")", "\\d+\\s*号", "\\d{1,2}[:：]\\d{2}", "\\d+\\s*[×xX*/]\\s*\\d+",
            PLAIN + "\\s*%?" + TO + PLAIN + "\\s*%?",
            "[A-Za-z]+-?\\d[\\w.]*", "\\d+[A-Za-z][\\w.]*",
            "(?m:(?<=^\\s{0,4})\\d{1,2}[.、](?!\\d))", "[（(]\\s*\\d{1,2}\\s*[)）]",
            PLAIN + "\\s*(?:个)?(?:工作日|自然日|月|年|天|日|小时|分钟|秒|周|岁)");
    private static final String UNITS = "件次|件|起(?!草|诉)|宗|份|条(?!例|款)|例|人次|次|个百分点|个|篇|部(?!门)|项|期|场"
            + "|家|名|人(?!民|大)|元|户|批|则|页|处(?!理|罚)|%|‰";
    // 一起 is "together" and 一件事 a programme: what is written in characters must be counted in earnest.
    private static final String COUNTED = "(?:件次|件|起|宗|份|条(?!例|款)|例|人次|元)(?![事心龙])";

    /** What any of this can begin with; most letters of a text are told apart at a glance. */
    private static final String BEGINS = "(?=[\\dA-Za-z_.+〇零一二两三四五六七八九十百千第电传邮热号账〔【（(［\\[-])";

    private static final Pattern NUMBER = Pattern.compile(BEGINS + "(?:(?:" + PASSED_OVER + ")"
            + "|(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|" + PLAIN + ")\\s*(?<power>百万|千万|万|亿)?"
            + "(?<more>余|多)?\\s*(?<unit>" + UNITS + ")?"
            + "|百分之(?<share>" + NUMERAL + "+(?:点" + NUMERAL + "+)?)"
            + "|(?<![每这那同任某逐" + "零〇一二两三四五六七八九十百千万" + "])(?<chinese>" + CHINESE + ")\\s*(?<more2>余|多)?\\s*"
            + "(?<counted>" + COUNTED + "))");
    private static final Pattern ABOUT = Pattern.compile("(?:约|近|超过|超|逾|不足|接近|多达|至少|以上)\\s*$");
    // A lone 一 or 两 counts only behind a word that counts.
    private static final Pattern COUNTING_BEFORE = Pattern.compile("(?:到|理|收|发生|共|计|为|结|有|申请|复议|诉讼|文件|案件|制发"
            + "|废止|仅|公开|处理|提供|维持|纠正|审结|结转)\\s*$");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_CHARACTERS = 12;

    private final String text;
    private final List<WrittenNumber> found = new ArrayList<>();

    private WrittenNumbers(String text) {
        this.text = text;
    }

    /** The numbers of a text whose digits are plain, from first to last. */
    static List<WrittenNumber> in(String plainText) {
        var numbers = new WrittenNumbers(plainText);
        NUMBER.matcher(plainText).results().forEach(numbers::take);
        return numbers.found;
    }

    private void take(MatchResult match) {
        if (match.group("number") != null) {
            takeDigits(match);
        } else if (match.group("share") != null) {
            add(match, match.start(), ChineseNumber.value(match.group("share")), "%", false);
        } else if (match.group("chinese") != null) {
            takeCharacters(match);
        }
    }

    private void takeDigits(MatchResult match) {
        var number = new BigDecimal(match.group("number").replace(",", ""));
        String unit = match.group("unit") == null ? "" : match.group("unit");
        if (number.precision() <= MOST_DIGITS) {
            add(match, match.start("number"), number.scaleByPowerOfTen(power(match.group("power"))), unit,
                    match.group("more") != null);
        }
    }

    private void takeCharacters(MatchResult match) {
        String written = match.group("chinese");
        boolean lone = written.length() == 1 && (written.equals("一") || written.equals("两"));
        if (written.length() > MOST_CHARACTERS) {
            return;
        }
        if (!lone || COUNTING_BEFORE.matcher(before(match.start())).find()) {
            add(match, match.start(), ChineseNumber.value(written), match.group("counted"),
                    match.group("more2") != null);
        }
    }

    private void add(MatchResult match, int from, BigDecimal value, String unit, boolean more) {
        boolean about = more || ABOUT.matcher(before(from)).find();
        found.add(new WrittenNumber(from, end(match), value, unit, about));
    }

    // Blanks behind a number without unit are not part of it.
    private int end(MatchResult match) {
        return match.start() + match.group().stripTrailing().length();
    }

    private CharSequence before(int at) {
        return text.substring(Math.max(0, at - 6), at);
    }

    private static int power(String word) {
        return switch (word) {
            case null -> 0;
            case "万" -> 4;
            case "百万" -> 6;
            case "千万" -> 7;
            default -> 8;
        };
    }
}
