package org.gongkailan.calendar;

import java.util.Objects;
import org.gongkailan.text.Messages;

/**
 * A length of time as a rule or a notice states it.
 *
 * @param value           how many, 1 to {@value #LONGEST}
 * @param unit            of what
 * @param firstDayCounted whether the day it starts on is day one (postings) or day zero (terms of the regulation)
 */
public record Term(int value, TermUnit unit, boolean firstDayCounted) {
    /** Ten years of days: longer than any term of an office. */
    public static final int LONGEST = 3660;

    public Term {
        Objects.requireNonNull(unit);
        if (value < 1 || value > LONGEST) {
            throw new IllegalArgumentException("term of " + value);
        }
    }

    /** The posting period of a notice (公示期): its first and last day both count. */
    public static Term posting(int value, TermUnit unit) {
        return new Term(value, unit, true);
    }

    /** A term of the regulation (e.g. its art. 33): counted from the day after the one that starts it. */
    public static Term fromNextDay(int value, TermUnit unit) {
        return new Term(value, unit, false);
    }

    /** E.g. 5个工作日. */
    public String label() {
        return unit == TermUnit.WORKING_DAY
                ? Messages.of("calendar.term.working-day", value)
                : Messages.of("calendar.term.calendar-day", value);
    }
}
