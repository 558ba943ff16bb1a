package org.gongkailan.villageboard.posting;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.WorkingCalendar;

/**
 * How long a notice has to hang that is hung on a day, beside what its paper says of that.
 *
 * @param from    the day from which the period is counted
 * @param stated  the last day its paper states; null if it hangs until it is replaced
 * @param last    the last day that holds, never before {@code stated}; null if it hangs until it is replaced
 * @param term    by which {@code last} is counted; null if there is none, or if it was printed before terms were kept
 * @param overdue whether the day on which it is hung lies after the last day that its paper states
 * @param proviso what may still move a last day that was counted anew; empty if nothing can
 */
public record Hold(LocalDate from, LocalDate stated, LocalDate last, Term term, boolean overdue, Optional<String> proviso) {
    // As long as the paper promises, both ends included: counted anew only if it is hung after the first day.
    static Hold of(Posting.Hanging printed, LocalDate day, WorkingCalendar calendar) {
        boolean overdue = printed.last() != null && day.isAfter(printed.last());
        if (printed.last() == null || printed.term() == null || !day.isAfter(printed.from())) {
            return new Hold(printed.from(), printed.last(), printed.last(), printed.term(), overdue, Optional.empty());
        }
        var anew = calendar.deadline(day, printed.term());
        return new Hold(day, printed.last(), anew.last().isBefore(printed.last()) ? printed.last() : anew.last(), printed.term(),
                overdue, anew.proviso());
    }

    /** Whether another last day holds than the paper states. */
    public boolean moved() {
        return stated != null && !stated.equals(last);
    }
}
