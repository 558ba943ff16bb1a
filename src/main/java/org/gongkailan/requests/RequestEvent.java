package org.gongkailan.requests;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.text.PersonalNumbers;

/**
 * Something that happened to a request after it came. {@link #on()} is the day that counts before the law, not the day
 * on which it was typed: that and who typed it stand in the journal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
        @JsonSubTypes.Type(value = RequestEvent.SupplementAsked.class, name = "supplement-asked"),
        @JsonSubTypes.Type(value = RequestEvent.Supplemented.class, name = "supplemented"),
        @JsonSubTypes.Type(value = RequestEvent.Extended.class, name = "extended"),
        @JsonSubTypes.Type(value = RequestEvent.Consulted.class, name = "consulted"),
        @JsonSubTypes.Type(value = RequestEvent.OpinionReceived.class, name = "opinion"),
        @JsonSubTypes.Type(value = RequestEvent.ReasonsAsked.class, name = "reasons-asked"),
        @JsonSubTypes.Type(value = RequestEvent.Postponed.class, name = "postponed"),
        @JsonSubTypes.Type(value = RequestEvent.FeeNoticed.class, name = "fee-noticed"),
        @JsonSubTypes.Type(value = RequestEvent.FeePaid.class, name = "fee-paid"),
        @JsonSubTypes.Type(value = RequestEvent.Transferred.class, name = "transferred"),
        @JsonSubTypes.Type(value = RequestEvent.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = RequestEvent.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = RequestEvent.Archived.class, name = "archived"),
        @JsonSubTypes.Type(value = RequestEvent.LetterIssued.class, name = "letter-issued"),
        @JsonSubTypes.Type(value = RequestEvent.Remarked.class, name = "remarked")})
public sealed interface RequestEvent {
    /** The day that counts. */
    LocalDate on();

    /** What ends a request; it has exactly one of these. */
    sealed interface Ending extends RequestEvent {
        /** The row of table 3 it counts in. */
        Outcome outcome();
    }

    /**
     * 告知补正 (第三十条).
     *
     * @param what  what is to be supplemented
     * @param until the limit set for the applicant
     */
    record SupplementAsked(LocalDate on, String what, LocalDate until) implements RequestEvent {
        public SupplementAsked {
            Objects.requireNonNull(on);
            what = words(what);
            Objects.requireNonNull(until);
        }
    }

    /** 收到补正: the answer period starts anew (第三十条). */
    record Supplemented(LocalDate on, String remark) implements RequestEvent {
        public Supplemented {
            Objects.requireNonNull(on);
            remark = words(remark);
        }
    }

    /**
     * 延期答复 (第三十三条): told to the applicant on the day.
     *
     * @param workingDays how many are added
     * @param consent     who of the disclosure office consented
     */
    record Extended(LocalDate on, int workingDays, String consent, String reason) implements RequestEvent {
        public Extended {
            Objects.requireNonNull(on);
            consent = words(consent);
            reason = words(reason);
        }
    }

    /**
     * 征求意见 (第三十二、三十三、三十四条): the letter went out on the day.
     *
     * @param id        by which its answer is told from others
     * @param name      who is asked
     * @param delivered the day on which they received it; null while unknown
     */
    record Consulted(LocalDate on, String id, Consultee consultee, String name, LocalDate delivered) implements RequestEvent {
        public Consulted {
            Objects.requireNonNull(on);
            Objects.requireNonNull(id);
            Objects.requireNonNull(consultee);
            name = words(name);
        }
    }

    /**
     * The answer to a consultation.
     *
     * @param consultation its id
     * @param agrees       whether they agree to disclosure
     */
    record OpinionReceived(LocalDate on, String consultation, boolean agrees, String reason) implements RequestEvent {
        public OpinionReceived {
            Objects.requireNonNull(on);
            Objects.requireNonNull(consultation);
            reason = words(reason);
        }
    }

    /** 要求说明理由: number or frequency clearly beyond reason (第三十五条). */
    record ReasonsAsked(LocalDate on, String remark) implements RequestEvent {
        public ReasonsAsked {
            Objects.requireNonNull(on);
            remark = words(remark);
        }
    }

    /**
     * 延迟答复 (第三十五条): the reasons are good, but the term cannot be kept.
     *
     * @param until the reasonable later day, told to the applicant
     */
    record Postponed(LocalDate on, LocalDate until, String reason) implements RequestEvent {
        public Postponed {
            Objects.requireNonNull(on);
            Objects.requireNonNull(until);
            reason = words(reason);
        }
    }

    /**
     * 收费通知 (第四十二条, 国办函〔2020〕109号).
     *
     * @param delivered the day on which the applicant received it; null while unknown
     */
    record FeeNoticed(LocalDate on, Fee fee, LocalDate delivered) implements RequestEvent {
        public FeeNoticed {
            Objects.requireNonNull(on);
            Objects.requireNonNull(fee);
        }
    }

    /** The fee of the notice before was paid. */
    record FeePaid(LocalDate on, long fen) implements RequestEvent {
        public FeePaid {
            Objects.requireNonNull(on);
        }
    }

    /** 移送: handed on to another authority; the clock does not stop for it. */
    record Transferred(LocalDate on, String to, String reason) implements RequestEvent {
        public Transferred {
            Objects.requireNonNull(on);
            to = words(to);
            reason = words(reason);
        }
    }

    /**
     * 答复: the applicant was told the outcome.
     *
     * @param document       文号 of the answer; may be empty
     * @param rightAuthority who has the information, where this office does not (第三十六条第（五）项); may be empty
     */
    record Answered(LocalDate on, Outcome outcome, String document, String rightAuthority, String remark) implements Ending {
        public Answered {
            Objects.requireNonNull(on);
            Objects.requireNonNull(outcome);
            document = words(document);
            rightAuthority = words(rightAuthority);
            remark = words(remark);
        }
    }

    /** 撤回: counted under 其他处理·其他, as practice does; no article says so. */
    record Withdrawn(LocalDate on, String reason) implements Ending {
        public Withdrawn {
            Objects.requireNonNull(on);
            reason = words(reason);
        }

        @Override
        public Outcome outcome() {
            return Outcome.OTHER;
        }
    }

    /** 归档 (第四十五条). */
    record Archived(LocalDate on, String place) implements RequestEvent {
        public Archived {
            Objects.requireNonNull(on);
            place = words(place);
        }
    }

    /**
     * 出具文书: a letter left the office on the day. It changes no day: what it tells is an event of its own.
     *
     * @param letter   id of the kind of letter, e.g. {@code receipt}
     * @param name     as it is called, e.g. 登记回执
     * @param document 文号; may be empty
     */
    record LetterIssued(LocalDate on, String letter, String name, String document) implements RequestEvent {
        public LetterIssued {
            Objects.requireNonNull(on);
            Objects.requireNonNull(letter);
            name = words(name);
            document = words(document);
        }
    }

    /** Something worth noting that changes nothing. */
    record Remarked(LocalDate on, String text) implements RequestEvent {
        public Remarked {
            Objects.requireNonNull(on);
            text = words(text);
        }
    }

    private static String words(String text) {
        return PersonalNumbers.maskIds(text == null ? "" : text.strip());
    }
}
