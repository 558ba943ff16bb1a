package org.gongkailan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One day, and why it is or is not a working day.
 *
 * @param date       the day
 * @param kind       working or not, and why
 * @param noticeYear the year whose notices decide, e.g. 2019 for 2018-12-29; the year still to be published if
 *                   {@code settled} is false
 * @param notices    addresses of those notices; empty while they are not published
 * @param settled    whether all notices that can touch the day are published
 */
public record CalendarDay(LocalDate date, DayKind kind, int noticeYear, List<String> notices, boolean settled) {
    public CalendarDay {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        notices = List.copyOf(notices);
    }
}
