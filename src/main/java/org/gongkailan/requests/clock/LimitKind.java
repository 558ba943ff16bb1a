package org.gongkailan.requests.clock;

import org.gongkailan.text.Messages;

/** What somebody must do by a day. */
public enum LimitKind {
    /** 告知补正: the office, 第三十条. */
    ASK_SUPPLEMENT,
    /** 补正: the applicant, 第三十条. */
    SUPPLEMENT,
    /** 答复: the office, 第三十三条. */
    ANSWER,
    /** 第三方提出意见, 第三十二条. */
    THIRD_PARTY,
    /** 共同制作机关提出意见, 第三十四条. */
    JOINT_MAKER,
    /** 延迟答复: the office, 第三十五条. */
    POSTPONED,
    /** 缴费: the applicant, 第四十二条. */
    PAYMENT,
    /** 申请行政复议: the applicant, after an answer. */
    REVIEW,
    /** 提起行政诉讼: the applicant, after an answer that need not be reviewed first. */
    LITIGATION;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case ASK_SUPPLEMENT -> Messages.of("requests.limit.askSupplement");
            case SUPPLEMENT -> Messages.of("requests.limit.supplement");
            case ANSWER -> Messages.of("requests.limit.answer");
            case THIRD_PARTY -> Messages.of("requests.limit.thirdParty");
            case JOINT_MAKER -> Messages.of("requests.limit.jointMaker");
            case POSTPONED -> Messages.of("requests.limit.postponed");
            case PAYMENT -> Messages.of("requests.limit.payment");
            case REVIEW -> Messages.of("requests.limit.review");
            case LITIGATION -> Messages.of("requests.limit.litigation");
        };
    }

    /** The word of {@code --json}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
