package org.gongkailan.annualreport.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Until when a report is to be handed in and published.
 *
 * @param day   the last day
 * @param basis the article, or the local notice
 * @param legal the last day by the law; the same as {@code day} unless a local notice is shorter
 */
public record ReportDeadline(LocalDate day, String basis, LocalDate legal) {
    /** Whether a local notice made it shorter. */
    public boolean local() {
        return day.isBefore(legal);
    }

    /** Calendar days left on a day; 0 on the last, negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
