package org.gongkailan.requests.ui;

import java.util.Arrays;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.text.Messages;

/** What the office can put down for a case, in the order in which it is usually needed. */
enum Step {
    ANSWER(RequestEvent.Answered.class),
    ASK_SUPPLEMENT(RequestEvent.SupplementAsked.class),
    SUPPLEMENTED(RequestEvent.Supplemented.class),
    CONSULT(RequestEvent.Consulted.class),
    OPINION(RequestEvent.OpinionReceived.class),
    EXTEND(RequestEvent.Extended.class),
    TRANSFER(RequestEvent.Transferred.class),
    ASK_REASONS(RequestEvent.ReasonsAsked.class),
    POSTPONE(RequestEvent.Postponed.class),
    FEE(RequestEvent.FeeNoticed.class),
    PAID(RequestEvent.FeePaid.class),
    WITHDRAW(RequestEvent.Withdrawn.class),
    ARCHIVE(RequestEvent.Archived.class),
    REMARK(RequestEvent.Remarked.class);

    private final Class<? extends RequestEvent> event;

    Step(Class<? extends RequestEvent> event) {
        this.event = event;
    }

    Class<? extends RequestEvent> event() {
        return event;
    }

    /** The step that puts down an event. */
    static Step of(RequestEvent event) {
        return Arrays.stream(values()).filter(step -> step.event.isInstance(event)).findFirst().orElseThrow();
    }

    String label() {
        return switch (this) {
            case ANSWER -> Messages.of("requests.step.answer");
            case ASK_SUPPLEMENT -> Messages.of("requests.step.askSupplement");
            case SUPPLEMENTED -> Messages.of("requests.step.supplemented");
            case CONSULT -> Messages.of("requests.step.consult");
            case OPINION -> Messages.of("requests.step.opinion");
            case EXTEND -> Messages.of("requests.step.extend");
            case TRANSFER -> Messages.of("requests.step.transfer");
            case ASK_REASONS -> Messages.of("requests.step.askReasons");
            case POSTPONE -> Messages.of("requests.step.postpone");
            case FEE -> Messages.of("requests.step.fee");
            case PAID -> Messages.of("requests.step.paid");
            case WITHDRAW -> Messages.of("requests.step.withdraw");
            case ARCHIVE -> Messages.of("requests.step.archive");
            case REMARK -> Messages.of("requests.step.remark");
        };
    }

    /** What it does, and where it stands. */
    String hint() {
        return switch (this) {
            case ANSWER -> Messages.of("requests.step.answer.hint");
            case ASK_SUPPLEMENT -> Messages.of("requests.step.askSupplement.hint");
            case SUPPLEMENTED -> Messages.of("requests.step.supplemented.hint");
            case CONSULT -> Messages.of("requests.step.consult.hint");
            case OPINION -> Messages.of("requests.step.opinion.hint");
            case EXTEND -> Messages.of("requests.step.extend.hint");
            case TRANSFER -> Messages.of("requests.step.transfer.hint");
            case ASK_REASONS -> Messages.of("requests.step.askReasons.hint");
            case POSTPONE -> Messages.of("requests.step.postpone.hint");
            case FEE -> Messages.of("requests.step.fee.hint");
            case PAID -> Messages.of("requests.step.paid.hint");
            case WITHDRAW -> Messages.of("requests.step.withdraw.hint");
            case ARCHIVE -> Messages.of("requests.step.archive.hint");
            case REMARK -> Messages.of("requests.step.remark.hint");
        };
    }
}
