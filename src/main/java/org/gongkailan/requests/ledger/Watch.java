package org.gongkailan.requests.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.requests.clock.Reckoning;

/**
 * The days by which states are judged.
 *
 * @param today     the day of judging
 * @param soonUntil the last day that is at most three working days away
 */
public record Watch(LocalDate today, LocalDate soonUntil) {
    private static final int SOON = 3;

    public Watch {
        Objects.requireNonNull(today);
        Objects.requireNonNull(soonUntil);
    }

    static Watch of(LocalDate today, WorkingCalendar calendar) {
        var fourth = calendar.deadline(today, Term.fromNextDay(SOON + 1, TermUnit.WORKING_DAY));
        return new Watch(today, fourth.last().minusDays(1));
    }

    RequestState state(Reckoning reckoning) {
        return RequestState.of(reckoning, today, soonUntil);
    }

    String condition(RequestState state) {
        return state.condition(today, soonUntil);
    }
}
