package org.gongkailan.requests.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongkailan.requests.Applicant;
import org.gongkailan.text.PersonalNumbers;

/**
 * 一件复议或诉讼.
 *
 * @param id        stable text id
 * @param stage     where it is fought
 * @param applicant who fights; masked in lists
 * @param act       over what
 * @param role      what this office is in it
 * @param authority who decides: the reviewing authority or the court
 * @param number    案号; empty while unknown, never null
 * @param days      when it came, when an answer is due, when it ended
 * @param result    how it ended; {@link CaseResult#PENDING} exactly while it has not
 * @param remark    备注; empty for none, never null
 */
public record Dispute(String id, CaseStage stage, Applicant applicant, DisputedAct act, Role role, String authority,
                      String number, Days days, CaseResult result, String remark) {
    /**
     * The days of a dispute.
     *
     * @param notified the day on which the office was told of it (答复通知书, 应诉通知书)
     * @param replyDue until when the office answers, as the notice says; null while unknown
     * @param replied  the day on which it answered (答复书、答辩状); null while it has not
     * @param closed   the day of the decision or final judgment; of a withdrawal, of the ruling. Null while pending, and
     *                 while an appeal runs
     */
    public record Days(LocalDate notified, LocalDate replyDue, LocalDate replied, LocalDate closed) {
        public Days {
            Objects.requireNonNull(notified);
        }
    }

    public Dispute {
        Objects.requireNonNull(id);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(applicant);
        Objects.requireNonNull(act);
        Objects.requireNonNull(role);
        Objects.requireNonNull(days);
        Objects.requireNonNull(result);
        authority = authority == null ? "" : authority.strip();
        number = number == null ? "" : number.strip();
        remark = PersonalNumbers.maskIds(remark == null ? "" : remark.strip());
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Whether it has not ended. */
    public boolean pending() {
        return days.closed() == null;
    }

    /** By when this office must answer; empty once it has, and while no day is known. */
    public Optional<DisputeLimit> toReply() {
        return DisputeLimit.of(this).filter(limit -> limit.kind() == DisputeLimit.Kind.REPLY);
    }

    /** How it stood at the end of a day: pending before its end. */
    CaseResult resultOn(LocalDate day) {
        return days.closed() == null || days.closed().isAfter(day) ? CaseResult.PENDING : result;
    }
}
