package org.gongkailan.requests.clock;

import static org.gongkailan.requests.Samples.answered;
import static org.gongkailan.requests.Samples.askedToSupplement;
import static org.gongkailan.requests.Samples.consulted;
import static org.gongkailan.requests.Samples.extended;
import static org.gongkailan.requests.Samples.handedIn;
import static org.gongkailan.requests.Samples.opinion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestClockTest {
    private final RequestClock clock = new RequestClock(WorkingCalendar.published());

    @ParameterizedTest(name = "{0}, arrived {1}, confirmed {2}: {3}")
    @CsvSource(textBlock = """
            IN_PERSON,   2026-11-02,           , 2026-11-02
            SIGNED_POST, 2026-11-02,           , 2026-11-02
            SIGNED_POST, 2026-11-02, 2026-11-09, 2026-11-02
            LETTER,      2026-11-02, 2026-11-02, 2026-11-02
            INTERNET,    2026-11-01, 2026-11-03, 2026-11-03
            FAX,         2026-11-02, 2026-11-04, 2026-11-04
            """)
    void theChannelDecidesWhichDayIsTheDayOfReceipt(Channel channel, LocalDate arrived, LocalDate confirmed, LocalDate day) {
        assertEquals(Optional.of(day), ReceiptRule.received(new Receipt(channel, arrived, confirmed)));
    }

    @Test
    void nothingRunsUntilReceiptIsConfirmed() {
        var reckoning = clock.reckon(Samples.request(new Receipt(Channel.INTERNET, LocalDate.of(2026, 11, 2), null)));
        assertEquals(Phase.TO_CONFIRM, reckoning.phase());
        assertNull(reckoning.answer());
    }

    @ParameterizedTest(name = "{0} + {1}: {2}, {3}")
    @CsvSource(textBlock = """
            2026-11-02,  0, 2026-11-30, twenty plain working days
            2026-09-07,  0, 2026-10-10, over National Day with its make-up days
            2026-02-02,  0, 2026-03-06, over Spring Festival
            2026-11-02, 20, 2026-12-28, extended by twenty
            2026-11-02,  5, 2026-12-07, extended by five
            """)
    void anAnswerIsDueTwentyWorkingDaysAfterTheDayOfReceipt(String received, int more, LocalDate due, String ignoredCase) {
        var request = more == 0 ? handedIn(received) : handedIn(received, extended(received, more));
        assertEquals(due, answer(request));
    }

    @Test
    void aSupplementIsAskedWithinSevenWorkingDaysAndStartsThePeriodAnew() {
        var request = handedIn("2026-11-02", askedToSupplement("2026-11-05", "2026-11-20"));
        assertEquals(LocalDate.of(2026, 11, 11), clock.reckon(request).limit(LimitKind.ASK_SUPPLEMENT).orElseThrow().day());
        assertEquals(Phase.SUPPLEMENTING, clock.reckon(request).phase());
        assertNull(clock.reckon(request).answer());
        assertEquals(LocalDate.of(2026, 11, 20), clock.reckon(request).watched().day());

        var supplemented = request.with(new RequestEvent.Supplemented(LocalDate.of(2026, 11, 16), ""));
        assertEquals(LocalDate.of(2026, 12, 14), answer(supplemented));
    }

    @Test
    void anExtensionFromBeforeTheSupplementIsGone() {
        var request = handedIn("2026-11-02", extended("2026-11-03", 20), askedToSupplement("2026-11-05", "2026-11-20"),
                new RequestEvent.Supplemented(LocalDate.of(2026, 11, 16), ""));
        assertEquals(LocalDate.of(2026, 12, 14), answer(request));
    }

    @Test
    void daysOfAskingAThirdPartyAreNotCounted() {
        var asked = handedIn("2026-11-02", consulted("2026-11-04", Consultee.THIRD_PARTY));
        assertEquals(LocalDate.of(2026, 11, 25), clock.reckon(asked).limit(LimitKind.THIRD_PARTY).orElseThrow().day());
        assertEquals(LocalDate.of(2026, 12, 21), answer(asked), "stands still until their fifteen days are over");

        var answered = asked.with(opinion("2026-11-06", "2026-11-04"));
        assertEquals(LocalDate.of(2026, 12, 2), answer(answered), "two working days needed, two days more");
        assertEquals(Phase.RUNNING, clock.reckon(answered).phase());
    }

    @Test
    void everyDayOfTheDerivationSaysWhyItCountsOrNot() {
        var days = clock.reckon(handedIn("2026-11-02", consulted("2026-11-04", Consultee.THIRD_PARTY),
                opinion("2026-11-06", "2026-11-04"))).answer().deadline().days();
        assertEquals(List.of(0, 1, 2, 0, 0, 0, 0, 3), days.stream().limit(8).map(day -> day.number()).toList());
        assertEquals(List.of("2026-11-05", "2026-11-06"), days.stream().filter(day -> day.stop() != null)
                .map(day -> day.day().date().toString()).toList());
        assertEquals("征求第三方意见，不计入", days.get(3).stop().reason());
    }

    @Test
    void twoLettersAtOnceStopTheSameDayOnce() {
        var request = handedIn("2026-11-02", consulted("2026-11-04", Consultee.THIRD_PARTY),
                consulted("2026-11-05", Consultee.JOINT_MAKER), opinion("2026-11-06", "2026-11-04"),
                opinion("2026-11-09", "2026-11-05"));
        assertEquals(LocalDate.of(2026, 12, 3), answer(request));
    }

    @Test
    void aLateOpinionDoesNotProlongTheStop() {
        var silent = handedIn("2026-10-12", consulted("2026-10-13", Consultee.THIRD_PARTY));
        var late = silent.with(opinion("2026-11-20", "2026-10-13"));
        assertEquals(answer(silent), answer(late));
    }

    @Test
    void anotherAuthorityHasNoTermSoThatNoDayIsToldUntilItAnswers() {
        var request = handedIn("2026-11-02", consulted("2026-11-04", Consultee.AUTHORITY));
        assertNull(clock.reckon(request).answer());
        assertEquals(Phase.CONSULTING, clock.reckon(request).phase());
        assertEquals(LocalDate.of(2026, 12, 7), answer(request.with(opinion("2026-11-11", "2026-11-04"))));
    }

    @Test
    void aReasonableLaterDayTakesThePlaceOfThePeriod() {
        var request = handedIn("2026-11-02", new RequestEvent.ReasonsAsked(LocalDate.of(2026, 11, 3), ""),
                new RequestEvent.Postponed(LocalDate.of(2026, 11, 10), LocalDate.of(2027, 1, 15), "涉及档案三百余卷"));
        assertEquals(LocalDate.of(2027, 1, 15), clock.reckon(request).watched().day());
        assertEquals(LimitKind.POSTPONED, clock.reckon(request).watched().kind());
    }

    @Test
    void aFeeNoticeWaitsForTheApplicantAndPaymentStartsThePeriodAnew() {
        var notice = new RequestEvent.FeeNoticed(LocalDate.of(2026, 11, 4), new Fee(Fee.Basis.PAGE, 1, 50, 20_000), LocalDate.of(2026, 11, 5));
        var request = handedIn("2026-11-02", notice);
        assertEquals(Phase.PAYING, clock.reckon(request).phase());
        assertEquals(LocalDate.of(2026, 12, 3), clock.reckon(request).watched().day());
        assertFalse(clock.reckon(request).watched().verified(), "the text of 109号 on it was not read");

        var paid = request.with(new RequestEvent.FeePaid(LocalDate.of(2026, 11, 10), 20_000));
        assertEquals(LocalDate.of(2026, 12, 8), answer(paid));
    }

    @Test
    void aDayOverAYearWithoutNoticeIsProvisional() {
        assertEquals(2027, clock.reckon(handedIn("2026-12-10")).answer().provisionalYear());
        assertNull(clock.reckon(handedIn("2026-11-02")).answer().provisionalYear());
    }

    @Test
    void anAnswerMayBeReviewedForSixtyDaysAndSuedOverForSixMonths() {
        var reckoning = clock.reckon(handedIn("2026-08-03", answered("2026-08-31", Outcome.NOT_HELD)));
        assertEquals(LocalDate.of(2026, 10, 30), reckoning.limit(LimitKind.REVIEW).orElseThrow().day());
        assertEquals(LocalDate.of(2027, 2, 28), reckoning.limit(LimitKind.LITIGATION).orElseThrow().day());
        assertFalse(reckoning.limit(LimitKind.REVIEW).orElseThrow().verified(), "the laws were not read");
    }

    @Test
    void aRefusalGoesToReviewFirst() {
        var refused = clock.reckon(handedIn("2026-08-03", answered("2026-08-31", Outcome.PROCESS_INFORMATION)));
        assertEquals(LocalDate.of(2026, 10, 30), refused.limit(LimitKind.REVIEW).orElseThrow().day());
        assertEquals(Optional.empty(), refused.limit(LimitKind.LITIGATION));
    }

    @Test
    void whoWithdrewHasNothingToFight() {
        var withdrawn = clock.reckon(handedIn("2026-08-03", new RequestEvent.Withdrawn(LocalDate.of(2026, 8, 5), "")));
        assertEquals(Optional.empty(), withdrawn.limit(LimitKind.REVIEW));
    }

    @Test
    void whoeverNeverSupplementedWasNotAnsweredLate() {
        var request = handedIn("2026-08-03", askedToSupplement("2026-08-05", "2026-11-02"),
                answered("2026-11-03", Outcome.NOT_CORRECTED));
        assertFalse(clock.reckon(request).late());
        assertTrue(clock.reckon(handedIn("2026-08-03", answered("2026-11-03", Outcome.GRANTED))).late());
    }

    private LocalDate answer(DisclosureRequest request) {
        return clock.reckon(request).answer().day();
    }
}
