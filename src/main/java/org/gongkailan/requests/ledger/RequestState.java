package org.gongkailan.requests.ledger;

import java.time.LocalDate;
import org.gongkailan.requests.clock.LimitKind;
import org.gongkailan.requests.clock.Reckoning;
import org.gongkailan.text.Messages;

/** Where a request stands on a day, the most pressing first. */
public enum RequestState {
    /** 已逾期: the office has not answered in time. */
    OVERDUE,
    /** 即将到期: at most three working days are left. */
    SOON,
    /** 对方逾期: the applicant's limit is over, the office may close the case. */
    LAPSED,
    /** 办理中: there is time. */
    RUNNING,
    /** 待对方: a confirmation, a supplement, an opinion or a payment is awaited. */
    WAITING,
    /** 逾期办结. */
    LATE,
    /** 已办结, in time. */
    FINISHED;

    /** The state of a reckoning. */
    static RequestState of(Reckoning reckoning, LocalDate today, LocalDate soonUntil) {
        if (reckoning.phase().over()) {
            return reckoning.late() ? LATE : FINISHED;
        }
        LocalDate day = reckoning.watched() == null ? null : reckoning.watched().day();
        if (!isOffice(reckoning)) {
            return day != null && day.isBefore(today) ? LAPSED : WAITING;
        }
        return day.isBefore(today) ? OVERDUE : day.isAfter(soonUntil) ? RUNNING : SOON;
    }

    /** Whether the watched day is one by which the office must act. */
    static boolean isOffice(Reckoning reckoning) {
        return reckoning.watched() != null && (reckoning.watched().kind() == LimitKind.ANSWER
                || reckoning.watched().kind() == LimitKind.POSTPONED);
    }

    /** Whether the case is still to be ended. */
    public boolean open() {
        return this != LATE && this != FINISHED;
    }

    /** The same in the store's words. */
    String condition(LocalDate today, LocalDate soonUntil) {
        return switch (this) {
            case OVERDUE -> "over = 0 and office = 1 and due < '" + today + "'";
            case SOON -> "over = 0 and office = 1 and due between '" + today + "' and '" + soonUntil + "'";
            case RUNNING -> "over = 0 and office = 1 and due > '" + soonUntil + "'";
            case LAPSED -> "over = 0 and office = 0 and due is not null and due < '" + today + "'";
            case WAITING -> "over = 0 and office = 0 and (due is null or due >= '" + today + "')";
            case LATE -> "over = 1 and late = 1";
            case FINISHED -> "over = 1 and late = 0";
        };
    }

    /** The word of {@code --json}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case OVERDUE -> Messages.of("requests.state.overdue");
            case SOON -> Messages.of("requests.state.soon");
            case LAPSED -> Messages.of("requests.state.lapsed");
            case RUNNING -> Messages.of("requests.state.running");
            case WAITING -> Messages.of("requests.state.waiting");
            case LATE -> Messages.of("requests.state.late");
            case FINISHED -> Messages.of("requests.state.finished");
        };
    }
}
