package org.gongkailan.requests.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** What is wrong with a dispute. Findings stand at the names of the fields: {@link #NOTIFIED} … */
public final class DisputeCheck {
    /** Place of findings about the day of notice. */
    public static final String NOTIFIED = "notified";
    /** Place of findings about the day by which the office answers. */
    public static final String REPLY_DUE = "replyDue";
    /** Place of findings about the day on which it answered. */
    public static final String REPLIED = "replied";
    /** Place of findings about the day of the end. */
    public static final String CLOSED = "closed";
    /** Place of findings about the result. */
    public static final String RESULT = "result";
    /** Place of findings about what is fought over. */
    public static final String ACT = "act";
    /** Place of findings about the role. */
    public static final String ROLE = "role";

    private final LocalDate today;

    /** @param today the last day on which something can have happened */
    public DisputeCheck(LocalDate today) {
        this.today = today;
    }

    /** Everything that is wrong; an error keeps it from being stored. */
    public List<Finding> check(Dispute dispute) {
        var found = new ArrayList<Finding>();
        var days = dispute.days();
        if (days.notified().isAfter(today)) {
            found.add(Finding.error("dispute.future", Place.of(NOTIFIED), "requests.dispute.check.future", days.notified()));
        }
        if (days.closed() != null && days.closed().isAfter(today)) {
            found.add(Finding.error("dispute.future", Place.of(CLOSED), "requests.dispute.check.future", days.closed()));
        } else if (days.closed() != null && days.closed().isBefore(days.notified())) {
            found.add(Finding.error("dispute.closed-early", Place.of(CLOSED), "requests.dispute.check.closedEarly",
                    days.closed(), days.notified()));
        }
        if (days.replyDue() != null && days.replyDue().isBefore(days.notified())) {
            found.add(Finding.error("dispute.reply-early", Place.of(REPLY_DUE), "requests.dispute.check.replyDueEarly",
                    days.replyDue(), days.notified()));
        }
        reply(days).ifPresent(found::add);
        if (dispute.result() == CaseResult.PENDING && days.closed() != null) {
            found.add(Finding.error("dispute.no-result", Place.of(RESULT), "requests.dispute.check.noResult"));
        } else if (dispute.result() != CaseResult.PENDING && days.closed() == null) {
            found.add(Finding.error("dispute.not-closed", Place.of(CLOSED), "requests.dispute.check.notClosed"));
        }
        if (dispute.act().request() == null && dispute.act().words().isEmpty()) {
            found.add(Finding.warning("dispute.no-act", Place.of(ACT), "requests.dispute.check.noAct"));
        }
        if (dispute.role() != Role.ALONE && dispute.stage() == CaseStage.REVIEW) {
            found.add(Finding.error("dispute.role", Place.of(ROLE), "requests.dispute.check.role"));
        } else if (dispute.role() != Role.ALONE && dispute.stage() == CaseStage.LITIGATION_DIRECT) {
            found.add(Finding.warning("dispute.role", Place.of(ROLE), "requests.dispute.check.roleDirect"));
        }
        return found;
    }

    private Optional<Finding> reply(Dispute.Days days) {
        LocalDate replied = days.replied();
        if (replied == null) {
            return Optional.empty();
        }
        if (replied.isAfter(today)) {
            return Optional.of(Finding.error("dispute.future", Place.of(REPLIED), "requests.dispute.check.future", replied));
        }
        if (replied.isBefore(days.notified())) {
            return Optional.of(Finding.error("dispute.reply-early", Place.of(REPLIED), "requests.dispute.check.repliedEarly",
                    replied, days.notified()));
        }
        return days.replyDue() == null || !replied.isAfter(days.replyDue()) ? Optional.empty()
                : Optional.of(Finding.warning("dispute.reply-late", Place.of(REPLIED), "requests.dispute.check.repliedLate",
                        replied, days.replyDue()));
    }
}
