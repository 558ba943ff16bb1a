package org.gongkailan.catalogue;

import java.util.List;
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

    // The number nearest to its unit: 自收到申请之日起20个工作日内, 10日内, 24小时. A day of the calendar (1月31日前) and a
    // time before something (会议召开前5个工作日, 提前10日) count nothing from when the information is there.
    private static final String COUNT = "(?<![\\d前月])(?<!提前)(\\d{1,3})\\s*个?\\s*(工作日|自然日|小时|日|天)(?!前)";
    private static final Pattern COUNTED = Pattern.compile(COUNT);
    private static final Pattern FROM_FORMING = Pattern.compile("(?:形成|变更)之日起\\s*" + COUNT);
    private static final Pattern BEFORE = Pattern.compile("提前|(?:小时|天|周|(?<!月\\d{1,2})日)(?:之|以)?前");
    private static final Pattern REALTIME = Pattern.compile("实时|即时|随时");
    private static final Pattern PERIODIC = Pattern.compile("每半?[年季月周]");
    private static final Pattern LONG_TERM = Pattern.compile("长期|常年");

    public TimeLimit {
        Objects.requireNonNull(text);
        Objects.requireNonNull(unit);
    }

    /**
     * Reads the words of a table. Of several limits in one cell the one that runs from the forming or changing of the
     * information (条例第二十六条) stands for all, else the first that is counted.
     */
    public static TimeLimit parse(String text) {
        String words = text.strip();
        for (Pattern pattern : List.of(FROM_FORMING, COUNTED)) {
            Matcher counted = pattern.matcher(words);
            if (counted.find()) {
                return new TimeLimit(words, Integer.valueOf(counted.group(1)), unit(counted.group(2)));
            }
        }
        if (LONG_TERM.matcher(words).find()) {
            return new TimeLimit(words, null, TimeUnit.LONG_TERM);
        }
        return new TimeLimit(words, null, isRealtime(words) ? TimeUnit.REALTIME : TimeUnit.OTHER);
    }

    /** Whether nothing is counted but back from an event, as 提前一周 or 截止时间至少15日前: no day follows from the forming. */
    public boolean beforeEvent() {
        return BEFORE.matcher(text).find() && parse(text).unit() == TimeUnit.OTHER;
    }

    // 每季公告一次；走逃户随时公告 is no limit for the whole.
    private static boolean isRealtime(String words) {
        return REALTIME.matcher(words).find() && !PERIODIC.matcher(words).find();
    }

    /**
     * The same limit as somebody who knew more has read it: a table of the other's words carries no counts, and the
     * words alone do not say which of several limits was meant.
     */
    public TimeLimit knownAs(TimeLimit other) {
        return text.equals(other.text) && equals(parse(text)) ? other : this;
    }

    private static TimeUnit unit(String word) {
        return switch (word) {
            case "工作日" -> TimeUnit.WORKING_DAY;
            case "小时" -> TimeUnit.HOUR;
            default -> TimeUnit.CALENDAR_DAY;
        };
    }
}
