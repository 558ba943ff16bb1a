package org.gongkailan.calendar;

import org.gongkailan.text.Messages;

/** What makes a day a working day or not. */
public enum DayKind {
    /** Monday to Friday that no notice changes. */
    WEEKDAY(true),
    /** Saturday or Sunday that no notice changes. */
    WEEKEND(false),
    /** A day off (放假) that a notice fixes, whatever day of the week it is. */
    DAY_OFF(false),
    /** A day that a notice names as worked (调休上班), nearly always a Saturday or Sunday. */
    MAKE_UP(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether offices work on such a day. */
    public boolean working() {
        return working;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case WEEKDAY -> Messages.of("calendar.kind.weekday");
            case WEEKEND -> Messages.of("calendar.kind.weekend");
            case DAY_OFF -> Messages.of("calendar.kind.day-off");
            case MAKE_UP -> Messages.of("calendar.kind.make-up");
        };
    }
}
