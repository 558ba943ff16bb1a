package org.gongkailan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkailan.text.Messages;

/**
 * The answer to "when does the term end", with every day it was counted over.
 *
 * @param start the day that starts the term
 * @param term  the length
 * @param last  the last day of the term
 * @param days  every day from {@code start} to {@code last}, in order
 */
public record Deadline(LocalDate start, Term term, LocalDate last, List<CountedDay> days) {
    public Deadline {
        Objects.requireNonNull(start);
        Objects.requireNonNull(term);
        Objects.requireNonNull(last);
        days = List.copyOf(days);
    }

    /**
     * One line of the derivation.
     *
     * @param number the running number of a day that counts, from 1; 0 for a day that does not
     * @param stop   what keeps the day from being counted; null where nothing does
     */
    public record CountedDay(CalendarDay day, int number, Stop stop) {
        /** A day of a term that nothing stops. */
        public CountedDay(CalendarDay day, int number) {
            this(day, number, null);
        }

        /** Whether the day is part of the term. */
        public boolean counts() {
            return number > 0;
        }
    }

    /** Whether a notice still to come may move the last day. A term in calendar days never is. */
    public boolean provisional() {
        return provisionalYear().isPresent();
    }

    /** The first year whose notice is missing; empty if the answer is final. */
    public OptionalInt provisionalYear() {
        if (term.unit() == TermUnit.CALENDAR_DAY) {
            return OptionalInt.empty();
        }
        return days.stream().map(CountedDay::day).filter(day -> !day.settled()).mapToInt(CalendarDay::noticeYear).findFirst();
    }

    /** The sentence that goes with a provisional answer; empty if the answer is final. */
    public Optional<String> proviso() {
        var year = provisionalYear();
        return year.isPresent() ? Optional.of(Messages.of("calendar.provisional", year.getAsInt())) : Optional.empty();
    }
}
