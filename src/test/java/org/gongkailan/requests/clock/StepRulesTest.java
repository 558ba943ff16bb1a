package org.gongkailan.requests.clock;

import static org.gongkailan.requests.Samples.TODAY;
import static org.gongkailan.requests.Samples.answered;
import static org.gongkailan.requests.Samples.askedToSupplement;
import static org.gongkailan.requests.Samples.consulted;
import static org.gongkailan.requests.Samples.extended;
import static org.gongkailan.requests.Samples.handedIn;
import static org.gongkailan.requests.Samples.opinion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.Samples;
import org.junit.jupiter.api.Test;

class StepRulesTest {
    private static final RequestEvent.FeeNoticed NOTICE = new RequestEvent.FeeNoticed(day("2026-11-05"),
            new Fee(Fee.Basis.PAGE, 1, 50, 20_000), day("2026-11-05"));

    private final StepRules rules = new StepRules(new RequestClock(WorkingCalendar.published()));

    @Test
    void aLawfulCourseHasNoFinding() {
        var request = handedIn("2026-09-01", askedToSupplement("2026-09-04", "2026-09-18"),
                new RequestEvent.Supplemented(day("2026-09-10"), ""), consulted("2026-09-14", Consultee.THIRD_PARTY),
                opinion("2026-09-21", "2026-09-14"), extended("2026-10-12", 10), answered("2026-10-20", Outcome.PARTLY_GRANTED),
                new RequestEvent.Archived(day("2026-10-30"), "柜3"));
        assertEquals(List.of(), rules.check(request, TODAY));
    }

    @Test
    void aSecondRequestToSupplementIsRefused() {
        var request = handedIn("2026-11-02", askedToSupplement("2026-11-04", "2026-11-10"),
                new RequestEvent.Supplemented(day("2026-11-05"), ""));
        assertRefused("request.supplement-twice", request, askedToSupplement("2026-11-06", "2026-11-20"));
    }

    @Test
    void aSupplementIsNotAskedAfterSevenWorkingDays() {
        assertPasses(handedIn("2026-11-02"), askedToSupplement("2026-11-11", "2026-11-20"));
        assertRefused("request.supplement-late", handedIn("2026-11-02"), askedToSupplement("2026-11-12", "2026-11-20"));
    }

    @Test
    void aSupplementNeedsALaterLimitAndSaysWhatIsMissing() {
        assertRefused("request.supplement-until", handedIn("2026-11-02"), askedToSupplement("2026-11-04", "2026-11-04"));
        assertRefused("request.supplement-what", handedIn("2026-11-02"),
                new RequestEvent.SupplementAsked(day("2026-11-04"), " ", day("2026-11-20")));
    }

    @Test
    void aTransferSaysToWhom() {
        assertPasses(handedIn("2026-11-02"), new RequestEvent.Transferred(day("2026-11-04"), "云溪县自然资源局", ""));
        assertRefused("request.transfer-to", handedIn("2026-11-02"), new RequestEvent.Transferred(day("2026-11-04"), " ", ""));
    }

    @Test
    void whatNobodyAskedForIsNoSupplement() {
        assertRefused("request.supplement-unasked", handedIn("2026-11-02"), new RequestEvent.Supplemented(day("2026-11-04"), ""));
    }

    @Test
    void anExtensionIsToldOnTheLastDayButNotAfterIt() {
        assertPasses(handedIn("2026-10-12"), extended("2026-11-09", 20));
        assertRefused("request.extension-late", handedIn("2026-10-12"), extended("2026-11-10", 20));
    }

    @Test
    void anExtensionIsAtMostTwentyWorkingDaysInAll() {
        assertRefused("request.extension-long", handedIn("2026-11-02"), extended("2026-11-04", 21));
        assertRefused("request.extension-long", handedIn("2026-11-02"), extended("2026-11-04", 0));
        assertRefused("request.extension-long", handedIn("2026-11-02", extended("2026-11-04", 15)), extended("2026-11-05", 6));
        assertRefused("request.extension-used", handedIn("2026-11-02", extended("2026-11-04", 20)), extended("2026-11-05", 1));
    }

    @Test
    void anExtensionNeedsConsentAndARunningPeriod() {
        assertRefused("request.extension-consent", handedIn("2026-11-02"),
                new RequestEvent.Extended(day("2026-11-04"), 20, "", ""));
        assertRefused("request.extension-waiting", handedIn("2026-11-02", askedToSupplement("2026-11-04", "2026-11-20")),
                extended("2026-11-05", 20));
    }

    @Test
    void aCaseHasOneOutcome() {
        var finished = handedIn("2026-11-02", answered("2026-11-10", Outcome.GRANTED));
        assertRefused("request.finished", finished, answered("2026-11-11", Outcome.PARTLY_GRANTED));
        assertRefused("request.finished", finished, new RequestEvent.Withdrawn(day("2026-11-11"), ""));
        assertRefused("request.finished", finished, extended("2026-11-11", 5));
    }

    @Test
    void rowsThatPresupposeAStepAreRefusedWithoutIt() {
        var request = handedIn("2026-11-02");
        assertRefused("request.not-correcting", request, answered("2026-11-10", Outcome.NOT_CORRECTED));
        assertRefused("request.never-supplemented", request, answered("2026-11-10", Outcome.STILL_UNCLEAR));
        assertRefused("request.reasons-unasked", request, answered("2026-11-10", Outcome.EXCESSIVE));
        assertRefused("request.no-fee", request, answered("2026-11-10", Outcome.FEE_UNPAID));
    }

    @Test
    void givenUpOnlyAfterTheLimitIsOver() {
        var request = handedIn("2026-11-02", askedToSupplement("2026-11-04", "2026-11-16"));
        assertRefused("request.still-correcting", request, answered("2026-11-16", Outcome.NOT_CORRECTED));
        assertPasses(request, answered("2026-11-17", Outcome.NOT_CORRECTED));
    }

    @Test
    void refusingForAThirdPartyWithoutAskingIsAWarning() {
        var found = rules.check(handedIn("2026-11-02"), answered("2026-11-10", Outcome.THIRD_PARTY), TODAY);
        assertEquals(List.of("request.third-party-unasked"), found.stream().map(Finding::rule).toList());
        assertTrue(!Finding.anyError(found));
    }

    @Test
    void aLaterDayPresupposesReasonsAndLiesBehindThePeriod() {
        var asked = handedIn("2026-11-02", new RequestEvent.ReasonsAsked(day("2026-11-03"), ""));
        assertRefused("request.postponed-unasked", handedIn("2026-11-02"),
                new RequestEvent.Postponed(day("2026-11-10"), day("2027-01-15"), ""));
        assertRefused("request.postponed-until", asked, new RequestEvent.Postponed(day("2026-11-10"), day("2026-11-30"), ""));
        assertPasses(asked, new RequestEvent.Postponed(day("2026-11-10"), day("2026-12-01"), ""));
        assertRefused("request.reasons-twice", asked, new RequestEvent.ReasonsAsked(day("2026-11-04"), ""));
    }

    @Test
    void aFeeIsAskedForOnceAndPaidWhole() {
        var noticed = handedIn("2026-11-02", NOTICE);
        assertRefused("request.fee-twice", noticed, NOTICE);
        assertRefused("request.pay-unasked", handedIn("2026-11-02"), new RequestEvent.FeePaid(day("2026-11-10"), 1));
        assertRefused("request.pay-amount", noticed, new RequestEvent.FeePaid(day("2026-11-10"), 19_999));
        assertPasses(noticed, new RequestEvent.FeePaid(day("2026-11-10"), 20_000));
    }

    @Test
    void opinionsAnswerLetters() {
        assertRefused("request.opinion-unasked", handedIn("2026-11-02"), opinion("2026-11-10", "2026-11-04"));
        assertRefused("request.opinion-unasked", handedIn("2026-11-02", consulted("2026-11-05", Consultee.THIRD_PARTY)),
                opinion("2026-11-10", "2026-11-04"));
        assertRefused("request.consultation-name", handedIn("2026-11-02"),
                new RequestEvent.Consulted(day("2026-11-05"), "x", Consultee.THIRD_PARTY, " ", null));
    }

    @Test
    void nothingHappensBeforeReceiptOrInTheFuture() {
        assertRefused("request.before-receipt", handedIn("2026-11-02"), answered("2026-11-01", Outcome.GRANTED));
        assertRefused("request.future", handedIn("2026-11-02"), answered("2026-11-24", Outcome.GRANTED));
        assertRefused("request.unconfirmed", Samples.request(new Receipt(Channel.INTERNET, day("2026-11-02"), null)),
                answered("2026-11-10", Outcome.GRANTED));
    }

    @Test
    void archivedOnceAndAfterTheEnd() {
        var archived = new RequestEvent.Archived(day("2026-11-20"), "");
        var finished = handedIn("2026-11-02", answered("2026-11-10", Outcome.GRANTED));
        assertRefused("request.archive-open", handedIn("2026-11-02"), archived);
        assertPasses(finished, archived);
        assertRefused("request.archive-twice", finished.with(archived), archived);
    }

    @Test
    void anOrdinaryLetterIsConfirmedOnTheDayItArrives() {
        var late = new Receipt(Channel.LETTER, day("2026-11-02"), day("2026-11-04"));
        assertEquals("request.confirmed-late", ReceiptRule.check(late, TODAY).orElseThrow().rule());
        var early = new Receipt(Channel.INTERNET, day("2026-11-04"), day("2026-11-02"));
        assertEquals("request.confirmed-early", ReceiptRule.check(early, TODAY).orElseThrow().rule());
    }

    @Test
    void everyRefusalNamesItsArticle() {
        var found = rules.check(handedIn("2026-10-12"), extended("2026-11-10", 20), TODAY);
        assertEquals("答复期限已于2026-11-09届满，届满之后不能再延长（条例第三十三条）。请尽快答复。", found.getFirst().message());
    }

    private void assertRefused(String rule, DisclosureRequest request, RequestEvent step) {
        var found = rules.check(request, step, TODAY);
        assertEquals(List.of(rule), found.stream().map(Finding::rule).toList());
        assertTrue(Finding.anyError(found));
    }

    private void assertPasses(DisclosureRequest request, RequestEvent step) {
        assertEquals(List.of(), rules.check(request, step, TODAY));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
