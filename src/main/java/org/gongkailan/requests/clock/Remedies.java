package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.List;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.requests.RequestEvent.Answered;

/**
 * Until when an applicant may fight an answer: sixty days for a review, six months for a lawsuit, and a refusal goes to
 * review first. All three are recalled and not read, and say so. The day of delivery is not in the
 * ledger; the days run from the day of the answer, so that the true end may lie later.
 */
final class Remedies {
    private final WorkingCalendar calendar;
    private final Terms terms;

    Remedies(WorkingCalendar calendar, Terms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** The limits that begin with an answer. */
    List<Limit> after(Answered answered) {
        boolean reviewFirst = answered.outcome().refuses();
        Terms.Name name = reviewFirst ? Terms.Name.REVIEW_FIRST : Terms.Name.REVIEW;
        Limit review = terms.counted(LimitKind.REVIEW, name, calendar.deadline(answered.on(), terms.of(name).term()));
        return reviewFirst ? List.of(review) : List.of(review, litigation(answered.on()));
    }

    private Limit litigation(LocalDate answered) {
        return terms.set(LimitKind.LITIGATION, Terms.Name.LITIGATION, answered.plusMonths(terms.of(Terms.Name.LITIGATION).months()));
    }
}
