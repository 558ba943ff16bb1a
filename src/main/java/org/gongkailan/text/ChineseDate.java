package org.gongkailan.text;

import java.time.LocalDate;

/** How days are written. */
public final class ChineseDate {
    private ChineseDate() {
    }

    /** As official papers write it: 2026年11月23日. */
    public static String full(LocalDate date) {
        return Messages.of("text.date.full", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The day of the week: 周一. */
    public static String weekday(LocalDate date) {
        return Messages.of("text.date.week") + Messages.of("text.date.weekdays").charAt(date.getDayOfWeek().getValue() - 1);
    }
}
