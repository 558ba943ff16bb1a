package org.gongkailan.catalogue;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 公开时限: the words of the table and what can be counted in them.
 *
 * @param text  as the table prints it; empty while unknown, never null
 * @param value how many units; null where the limit is in words only
 * @param unit  what is counted
 */
public record TimeLimit(String text, Integer value, TimeUnit unit) {
    /** No limit given. */
    public static final TimeLimit NONE = new TimeLimit("", null, TimeUnit.OTHER);

    // The number nearest to its unit: 自收到申请之日起20个工作日内, 10日内, 24小时.
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})\\s*(个)?\\s*(工作日|自然日|小时|日|天)");
    private static final Pattern REALTIME = Pattern.compile("实时|即时|随时");
    private static final Pattern LONG_TERM = Pattern.compile("长期|常年");

    public TimeLimit {
        Objects.requireNonNull(text);
        Objects.requireNonNull(unit);
    }

    /**
     * Reads the words of a table. Of several limits in one cell the first that is counted stands for all, as it is
     * the one that runs from the forming of the information.
     */
    public static TimeLimit parse(String text) {
        String words = text.strip();
        Matcher counted = COUNTED.matcher(words);
        if (counted.find()) {
            return new TimeLimit(words, Integer.valueOf(counted.group(1)), unit(counted.group(3)));
        }
        if (LONG_TERM.matcher(words).find()) {
            return new TimeLimit(words, null, TimeUnit.LONG_TERM);
        }
        return new TimeLimit(words, null, REALTIME.matcher(words).find() ? TimeUnit.REALTIME : TimeUnit.OTHER);
    }

    private static TimeUnit unit(String word) {
        return switch (word) {
            case "工作日" -> TimeUnit.WORKING_DAY;
            case "小时" -> TimeUnit.HOUR;
            default -> TimeUnit.CALENDAR_DAY;
        };
    }
}
