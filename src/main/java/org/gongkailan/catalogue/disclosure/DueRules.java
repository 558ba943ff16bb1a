package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.disclosure.Due.Reason;
import org.gongkailan.text.Messages;

/**
 * Until when a disclosure has to be published: the row's own time limit, and where it names none, 20 working days from
 * forming or changing (政府信息公开条例第二十六条). The day itself is not counted. Limits in words have no day: none is
 * invented.
 */
public final class DueRules {
    /** Within so many working days it is soon. */
    static final int SOON = 3;

    private volatile WorkingCalendar calendar;
    private final Regulation regulation = Regulation.current();

    /** @param calendar the working days as far as they are published */
    public DueRules(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** From now on counts by another calendar: the office entered a notice of holidays. */
    void countBy(WorkingCalendar now) {
        calendar = now;
    }

    /** Until when, with the way it was counted; {@code formed} null while unknown. */
    public Due due(TimeLimit limit, LocalDate formed) {
        return limit.beforeEvent() ? none(Reason.IN_WORDS, Messages.of("catalogue.disclosure.due.before", limit.text()))
                : byUnit(limit, formed);
    }

    private Due byUnit(TimeLimit limit, LocalDate formed) {
        return switch (limit.unit()) {
            case LONG_TERM -> none(Reason.LONG_TERM, Messages.of("catalogue.disclosure.due.longTerm"));
            case REALTIME, HOUR -> sameDay(limit, formed);
            case WORKING_DAY -> counted(limit, TermUnit.WORKING_DAY, formed);
            case CALENDAR_DAY -> counted(limit, TermUnit.CALENDAR_DAY, formed);
            case OTHER -> limit.text().isBlank() ? general(formed) : inWords(limit);
        };
    }

    /** The same for a disclosure. */
    public Due due(Disclosure disclosure) {
        return due(disclosure.subject().limit(), disclosure.formed());
    }

    /** The days by which states are judged today. */
    public Watch watch(LocalDate today) {
        Deadline fourth = calendar.deadline(today, Term.fromNextDay(SOON + 1, TermUnit.WORKING_DAY));
        return new Watch(today, fourth.last().minusDays(1));
    }

    /** The working days it counts by now. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    private Due counted(TimeLimit limit, TermUnit unit, LocalDate formed) {
        if (limit.value() == null || limit.value() > Term.LONGEST) {
            return inWords(limit);
        }
        if (limit.value() < 1 || formed == null) {
            return sameDay(limit, formed);
        }
        Term term = Term.fromNextDay(limit.value(), unit);
        return counted(formed, term, Reason.LIMIT,
                Messages.of("catalogue.disclosure.due.limit", term.label(), limit.text()));
    }

    private Due general(LocalDate formed) {
        Term term = Term.fromNextDay(regulation.workingDays(), TermUnit.WORKING_DAY);
        return formed == null ? notFormed() : counted(formed, term, Reason.REGULATION,
                Messages.of("catalogue.disclosure.due.general", term.label(), regulation.article()));
    }

    private Due counted(LocalDate formed, Term term, Reason reason, String words) {
        Deadline deadline = calendar.deadline(formed, term);
        return new Due(deadline.last(), deadline, reason, words);
    }

    private static Due sameDay(TimeLimit limit, LocalDate formed) {
        return formed == null ? notFormed()
                : new Due(formed, null, Reason.SAME_DAY, Messages.of("catalogue.disclosure.due.sameDay", limit.text()));
    }

    private static Due inWords(TimeLimit limit) {
        return none(Reason.IN_WORDS, Messages.of("catalogue.disclosure.due.inWords", limit.text()));
    }

    private static Due notFormed() {
        return none(Reason.NOT_FORMED, Messages.of("catalogue.disclosure.due.notFormed"));
    }

    private static Due none(Reason reason, String words) {
        return new Due(null, null, reason, words);
    }
}
