package org.gongkailan.requests.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.text.Messages;

/** A field of a letter; in a template it stands by its name in braces. */
public enum LetterField {
    APPLICANT, ADDRESS, CASE_NUMBER, RECEIVED, CONTENTS, ANSWER_DUE, SUPPLEMENT, SUPPLEMENT_DUE, EXTENSION_REASON,
    EXTENSION_DAYS, THIRD_PARTY, CONSULTED, FEE_BASIS, FEE_COUNT, FEE_AMOUNT, FEE_DUE, FEE_WAY, TRANSFER_TO,
    TRANSFER_REASON, GIVEN_BY, WITHHELD, DISCLOSED, REASON_TO_DISCLOSE, REASON, SEARCH, RIGHT_AUTHORITY, QUERY_WAY, CHANNEL,
    EARLIER_ANSWER, OBTAINED_FROM, ATTACHMENT, LEGAL_BASIS, REMEDY, REVIEW_AUTHORITY, COURT;

    /** What is the same in every letter of the office and is remembered. */
    static final List<LetterField> OF_THE_OFFICE = List.of(FEE_WAY, REVIEW_AUTHORITY, COURT);
    /** What the template itself gives; nobody types it. */
    static final List<LetterField> OF_THE_TEMPLATE = List.of(LEGAL_BASIS, REMEDY);
    /** A name in braces. */
    static final Pattern MARK = Pattern.compile("\\{([^{}\\n]*)}");

    /** The field of a name; empty if there is none. */
    public static Optional<LetterField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.label().equals(name.strip())).findFirst();
    }

    /** Whether a letter may go out without it; the paragraph that names it is then left out. */
    public boolean optional() {
        return this == ATTACHMENT || this == RIGHT_AUTHORITY;
    }

    /** Whether its text may run over several lines. */
    public boolean isLong() {
        return switch (this) {
            case CONTENTS, SUPPLEMENT, EXTENSION_REASON, TRANSFER_REASON, WITHHELD, DISCLOSED, REASON_TO_DISCLOSE, REASON,
                 ATTACHMENT -> true;
            default -> false;
        };
    }

    /** Its name, without braces. */
    public String label() {
        return switch (this) {
            case APPLICANT -> Messages.of("requests.letter.field.applicant");
            case ADDRESS -> Messages.of("requests.letter.field.address");
            case CASE_NUMBER -> Messages.of("requests.letter.field.caseNumber");
            case RECEIVED -> Messages.of("requests.letter.field.received");
            case CONTENTS -> Messages.of("requests.letter.field.contents");
            case ANSWER_DUE -> Messages.of("requests.letter.field.answerDue");
            case SUPPLEMENT -> Messages.of("requests.letter.field.supplement");
            case SUPPLEMENT_DUE -> Messages.of("requests.letter.field.supplementDue");
            case EXTENSION_REASON -> Messages.of("requests.letter.field.extensionReason");
            case EXTENSION_DAYS -> Messages.of("requests.letter.field.extensionDays");
            case THIRD_PARTY -> Messages.of("requests.letter.field.thirdParty");
            case CONSULTED -> Messages.of("requests.letter.field.consulted");
            case FEE_BASIS -> Messages.of("requests.letter.field.feeBasis");
            case FEE_COUNT -> Messages.of("requests.letter.field.feeCount");
            case FEE_AMOUNT -> Messages.of("requests.letter.field.feeAmount");
            case FEE_DUE -> Messages.of("requests.letter.field.feeDue");
            case FEE_WAY -> Messages.of("requests.letter.field.feeWay");
            case TRANSFER_TO -> Messages.of("requests.letter.field.transferTo");
            case TRANSFER_REASON -> Messages.of("requests.letter.field.transferReason");
            case GIVEN_BY -> Messages.of("requests.letter.field.givenBy");
            case WITHHELD -> Messages.of("requests.letter.field.withheld");
            case DISCLOSED -> Messages.of("requests.letter.field.disclosed");
            case REASON_TO_DISCLOSE -> Messages.of("requests.letter.field.reasonToDisclose");
            case REASON -> Messages.of("requests.letter.field.reason");
            case SEARCH -> Messages.of("requests.letter.field.search");
            case RIGHT_AUTHORITY -> Messages.of("requests.letter.field.rightAuthority");
            case QUERY_WAY -> Messages.of("requests.letter.field.queryWay");
            case CHANNEL -> Messages.of("requests.letter.field.channel");
            case EARLIER_ANSWER -> Messages.of("requests.letter.field.earlierAnswer");
            case OBTAINED_FROM -> Messages.of("requests.letter.field.obtainedFrom");
            case ATTACHMENT -> Messages.of("requests.letter.field.attachment");
            case LEGAL_BASIS -> Messages.of("requests.letter.field.legalBasis");
            case REMEDY -> Messages.of("requests.letter.field.remedy");
            case REVIEW_AUTHORITY -> Messages.of("requests.letter.field.reviewAuthority");
            case COURT -> Messages.of("requests.letter.field.court");
        };
    }
}
