package org.gongkailan.requests.ledger;

import java.time.LocalDate;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.requests.clock.Limit;

/** How many working days are left until a limit, or over since. */
final class DaysLeft {
    private DaysLeft() {
    }

    /** Days after today up to the limit that its term counts; after it, working days since, negative. */
    static int of(Limit limit, LocalDate today, WorkingCalendar calendar) {
        if (today.isAfter(limit.day())) {
            return -(int) limit.day().plusDays(1).datesUntil(today.plusDays(1)).filter(calendar::isWorkingDay).count();
        }
        if (limit.deadline() != null) {
            return (int) limit.deadline().days().stream()
                    .filter(day -> day.counts() && day.day().date().isAfter(today)).count();
        }
        return (int) today.plusDays(1).datesUntil(limit.day().plusDays(1)).filter(calendar::isWorkingDay).count();
    }
}
