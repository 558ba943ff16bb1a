package org.gongkailan.requests.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.clock.LimitKind;
import org.gongkailan.requests.clock.Reckoning;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;

/** What a case says of itself, as letters write it. What it does not say is left to the officer. */
final class LetterFacts {
    private final Map<LetterField, String> facts = new EnumMap<>(LetterField.class);

    private LetterFacts() {
    }

    /** The facts of a case by its days. */
    static Map<LetterField, String> of(DisclosureRequest request, Reckoning days) {
        var facts = new LetterFacts();
        facts.put(LetterField.APPLICANT, request.applicant().name());
        facts.put(LetterField.ADDRESS, Messages.of(request.applicant().kind() == ApplicantClass.NATURAL_PERSON
                ? "requests.letter.you" : "requests.letter.yourUnit"));
        facts.put(LetterField.CASE_NUMBER, request.number().text());
        facts.put(LetterField.CONTENTS, request.wanted().description());
        facts.day(LetterField.RECEIVED, days.received());
        facts.day(LetterField.ANSWER_DUE, days.answer() == null ? null : days.answer().day());
        days.limit(LimitKind.PAYMENT).ifPresent(limit -> facts.day(LetterField.FEE_DUE, limit.day()));
        request.events().forEach(facts::take);
        return facts.facts;
    }

    private void take(RequestEvent event) {
        switch (event) {
            case RequestEvent.SupplementAsked asked -> {
                put(LetterField.SUPPLEMENT, asked.what());
                day(LetterField.SUPPLEMENT_DUE, asked.until());
            }
            case RequestEvent.Extended extended -> {
                put(LetterField.EXTENSION_REASON, extended.reason());
                put(LetterField.EXTENSION_DAYS, String.valueOf(extended.workingDays()));
            }
            case RequestEvent.Consulted asked -> put(asked.consultee() == Consultee.THIRD_PARTY ? LetterField.THIRD_PARTY
                    : LetterField.CONSULTED, asked.name());
            case RequestEvent.Postponed postponed -> put(LetterField.EXTENSION_REASON, postponed.reason());
            case RequestEvent.FeeNoticed noticed -> {
                put(LetterField.FEE_BASIS, noticed.fee().basis().label());
                put(LetterField.FEE_COUNT, String.valueOf(noticed.fee().count()));
                put(LetterField.FEE_AMOUNT, Yuan.plain(BigDecimal.valueOf(noticed.fee().fen(), 2)));
            }
            case RequestEvent.Transferred transferred -> {
                put(LetterField.TRANSFER_TO, transferred.to());
                put(LetterField.TRANSFER_REASON, transferred.reason());
            }
            case RequestEvent.OpinionReceived opinion -> put(LetterField.REASON, opinion.reason());
            case RequestEvent.Answered answered -> {
                put(LetterField.REASON, answered.remark());
                put(LetterField.RIGHT_AUTHORITY, answered.rightAuthority());
            }
            case RequestEvent.Withdrawn withdrawn -> put(LetterField.REASON, withdrawn.reason());
            default -> { }
        }
    }

    private void put(LetterField field, String text) {
        if (!text.isBlank()) {
            facts.put(field, text);
        }
    }

    private void day(LetterField field, LocalDate day) {
        if (day != null) {
            facts.put(field, ChineseDate.full(day));
        }
    }
}
