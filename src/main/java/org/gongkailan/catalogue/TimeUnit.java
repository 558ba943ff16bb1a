package org.gongkailan.catalogue;

import java.util.Locale;

/** What a time limit counts. */
public enum TimeUnit {
    WORKING_DAY, CALENDAR_DAY, HOUR,
    /** 实时公开 */
    REALTIME,
    /** 长期公开 */
    LONG_TERM,
    /** A limit in words only, such as 按进展情况及时公开. */
    OTHER;

    /** The word of the interchange format, e.g. {@code working-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit of a word of the interchange format; {@link #OTHER} for words it does not know. */
    public static TimeUnit ofWord(String word) {
        for (TimeUnit unit : values()) {
            if (unit.word().equals(word)) {
                return unit;
            }
        }
        return OTHER;
    }
}
