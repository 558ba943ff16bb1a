package org.gongkailan.requests.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;

/**
 * A day of a dispute by which somebody must act.
 *
 * @param kind who
 * @param day  the last day
 */
public record DisputeLimit(Kind kind, LocalDate day) {
    private static final int SOON = 3;

    /** Who must act. */
    public enum Kind {
        /** 答复、举证: this office, until the day that the notice names. */
        REPLY,
        /** 起诉: the other side, after a review. How long is told by {@link DisputeTerms}. */
        SUE
    }

    public DisputeLimit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
    }

    /** The day to look at; empty where nobody has to act by a day that is known. */
    public static Optional<DisputeLimit> of(Dispute dispute) {
        Dispute.Days days = dispute.days();
        if (days.closed() == null) {
            return Optional.ofNullable(days.replied() == null ? days.replyDue() : null)
                    .map(day -> new DisputeLimit(Kind.REPLY, day));
        }
        return dispute.stage() != CaseStage.REVIEW ? Optional.empty()
                : Optional.of(new DisputeLimit(Kind.SUE, days.closed().plusDays(DisputeTerms.inForce().sueAfterReview().days())));
    }

    /** Days that are left on a day; 0 on the last, negative after it. */
    public long left(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }

    /** How pressing it is for this office: an error when it is over, a warning when it is near, else a notice. */
    public Severity light(LocalDate today) {
        return kind == Kind.SUE || left(today) > SOON ? Severity.NOTICE : left(today) < 0 ? Severity.ERROR : Severity.WARNING;
    }

    /** The word of {@code --json}. */
    public String word() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The same as {@link #label} in the width of a column: month and day. */
    public String brief() {
        String day = String.format("%02d-%02d", this.day.getMonthValue(), this.day.getDayOfMonth());
        return switch (kind) {
            case REPLY -> Messages.of("requests.dispute.limit.reply", day);
            case SUE -> Messages.of(DisputeTerms.inForce().sueAfterReview().verified() ? "requests.dispute.limit.sue"
                    : "requests.dispute.limit.sueShort", day);
        };
    }

    /** In a word and the day; what was not read in the law says so. */
    public String label() {
        return switch (kind) {
            case REPLY -> Messages.of("requests.dispute.limit.reply", day);
            case SUE -> Messages.of(DisputeTerms.inForce().sueAfterReview().verified() ? "requests.dispute.limit.sue"
                    : "requests.dispute.limit.sueUnverified", day);
        };
    }
}
