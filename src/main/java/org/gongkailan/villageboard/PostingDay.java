package org.gongkailan.villageboard;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongkailan.text.Messages;

/**
 * By when in each month, quarter, half-year or year the office wants something posted: the 20th of the first month of each
 * quarter. A rule of the office's own; the law names periods and no days.
 *
 * @param month of the period, from 1; 1 for what is posted every month
 * @param day   from 1 to 31; in a shorter month its last day
 */
public record PostingDay(int month, int day) {
    /** The last day there is a month of. */
    public static final int LAST = 31;

    public PostingDay {
        if (month < 1 || month > 12 || day < 1 || day > LAST) {
            throw new IllegalArgumentException(month + "-" + day);
        }
    }

    /** The day in a period that begins on {@code first} and ends on {@code last}; never after its end. */
    public LocalDate in(LocalDate first, LocalDate last) {
        var its = YearMonth.from(first).plusMonths(month - 1L);
        var limit = its.atDay(Math.min(day, its.lengthOfMonth()));
        return limit.isAfter(last) ? last : limit;
    }

    /** What it reads like for periods of so many months: 每月10日, 首月20日, 3月31日. */
    public String label(int months) {
        return switch (months) {
            case 1 -> Messages.of("villageboard.posting-day.month", day);
            case 12 -> Messages.of("villageboard.posting-day.year", month, day);
            default -> Messages.of("villageboard.posting-day.nth", month, day);
        };
    }
}
