package org.gongkailan.requests.dispute;

import static org.gongkailan.requests.dispute.CaseResult.CORRECTED;
import static org.gongkailan.requests.dispute.CaseResult.PENDING;
import static org.gongkailan.requests.dispute.CaseResult.UPHELD;
import static org.gongkailan.requests.dispute.CaseStage.LITIGATION_AFTER_REVIEW;
import static org.gongkailan.requests.dispute.CaseStage.LITIGATION_DIRECT;
import static org.gongkailan.requests.dispute.CaseStage.REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.history.Journal;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.store.WorkspaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputeLedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void aCaseIsPendingInEveryYearBeforeItsEndAndThenCountsWithItsResult() {
        var late = dispute("a", REVIEW, Role.ALONE, "2024-11-02", "2026-01-15", UPHELD);
        assertEquals(List.of(), count(2023, late).ids(REVIEW, null));
        assertEquals(List.of("a"), count(2024, late).ids(REVIEW, PENDING));
        assertEquals(List.of("a"), count(2025, late).ids(REVIEW, PENDING));
        assertEquals(List.of("a"), count(2026, late).ids(REVIEW, UPHELD));
        assertEquals(List.of(), count(2027, late).ids(REVIEW, null));
    }

    @Test
    void theLastDayOfTheYearDecides() {
        var onTheDay = dispute("a", REVIEW, Role.ALONE, "2026-12-31", "2026-12-31", CORRECTED);
        var after = dispute("b", REVIEW, Role.ALONE, "2026-12-31", "2027-01-01", CORRECTED);
        assertEquals(List.of("a"), count(2026, onTheDay, after).ids(REVIEW, CORRECTED));
        assertEquals(List.of("b"), count(2026, onTheDay, after).ids(REVIEW, PENDING));
        assertEquals(2, count(2026, onTheDay, after).total(REVIEW));
    }

    @Test
    void aCoDefendantCaseCountsAtTheOriginalAuthorityOnly() {
        var counts = count(2026, dispute("原", LITIGATION_AFTER_REVIEW, Role.ORIGINAL, "2026-03-01", null, PENDING),
                dispute("复", LITIGATION_AFTER_REVIEW, Role.REVIEWER, "2026-03-01", null, PENDING));
        assertEquals(List.of("原"), counts.ids(LITIGATION_AFTER_REVIEW, null));
        assertEquals(List.of("复"), counts.leftOut(), "told beside the table, so that nobody misses it");
    }

    @Test
    void resultAndEndBelongTogether() {
        assertEquals(List.of("dispute.no-result"), rules(dispute("a", REVIEW, Role.ALONE, "2026-03-01", "2026-04-01", PENDING)));
        assertEquals(List.of("dispute.not-closed"), rules(dispute("a", REVIEW, Role.ALONE, "2026-03-01", null, UPHELD)));
        assertEquals(List.of("dispute.closed-early"),
                rules(dispute("a", REVIEW, Role.ALONE, "2026-03-01", "2026-02-01", UPHELD)));
        assertEquals(List.of("dispute.future"), rules(dispute("a", REVIEW, Role.ALONE, "2027-03-01", null, PENDING)));
        assertEquals(List.of("dispute.role"), rules(dispute("a", REVIEW, Role.ORIGINAL, "2026-03-01", null, PENDING)));
        assertEquals(List.of("dispute.role"),
                rules(dispute("a", LITIGATION_DIRECT, Role.REVIEWER, "2026-03-01", null, PENDING)), "nobody reviewed it");
    }

    @Test
    void theOfficeAnswersUntilTheDayOfTheNoticeAndThenNoMore() {
        Dispute asked = told("2026-11-13", "2026-11-23", null);
        LocalDate today = LocalDate.parse("2026-11-23");
        assertEquals(0, asked.toReply().orElseThrow().left(today));
        assertEquals(Severity.WARNING, asked.toReply().orElseThrow().light(today));
        assertEquals(Severity.ERROR, asked.toReply().orElseThrow().light(today.plusDays(1)));
        assertEquals(Severity.NOTICE, asked.toReply().orElseThrow().light(today.minusDays(4)));
        assertEquals(Optional.empty(), told("2026-11-13", "2026-11-23", "2026-11-20").toReply());
        assertEquals(Optional.empty(), told("2026-11-13", null, null).toReply());
    }

    @Test
    void aDecidedReviewMaySueForFifteenDaysAndTheTermIsMarkedUnverified() {
        var limit = DisputeLimit.of(dispute("a", REVIEW, Role.ALONE, "2026-08-01", "2026-10-10", UPHELD)).orElseThrow();
        assertEquals(new DisputeLimit(DisputeLimit.Kind.SUE, LocalDate.parse("2026-10-25")), limit);
        assertEquals("可起诉至 2026-10-25（未核对）", limit.label());
        assertEquals(Optional.empty(), DisputeLimit.of(dispute("a", LITIGATION_AFTER_REVIEW, Role.ALONE, "2026-08-01",
                "2026-10-10", UPHELD)));
    }

    @Test
    void anAnswerBeforeTheNoticeIsWrongAndALateOneIsSaid() {
        assertEquals(List.of("dispute.reply-early"), rules(told("2026-11-13", null, "2026-11-12")));
        assertEquals(List.of("dispute.reply-early"), rules(told("2026-11-13", "2026-11-12", null)));
        assertEquals(List.of("dispute.reply-late"), rules(told("2026-11-02", "2026-11-12", "2026-11-13")));
    }

    private static Dispute told(String notified, String replyDue, String replied) {
        Dispute bare = dispute("a", REVIEW, Role.ALONE, notified, null, PENDING);
        var days = new Dispute.Days(bare.days().notified(), day(replyDue), day(replied), null);
        return new Dispute(bare.id(), bare.stage(), bare.applicant(), bare.act(), bare.role(), bare.authority(), bare.number(),
                days, bare.result(), bare.remark());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Test
    void whatIsSavedIsListedFoundByTheMaskedNameAndUndone(@TempDir Path folder) {
        try (var database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK)) {
            var store = new DisputeStore();
            var journal = new Journal(database, CLOCK, "测试员", List.of(store));
            var ledger = new DisputeLedger(database, journal, store, CLOCK);
            ledger.saveAll(List.of(dispute("旧", REVIEW, Role.ALONE, "2026-03-01", "2026-04-01", UPHELD),
                    dispute("新", REVIEW, Role.ALONE, "2026-11-01", null, PENDING)));
            assertEquals(List.of("新", "旧"), ledger.all().stream().map(Dispute::id).toList());
            assertEquals(0, ledger.page(new DisputeQuery(null, false, null, null, "建国")).disputes().size());
            assertEquals(1, ledger.page(new DisputeQuery(UPHELD, false, null, null, "省政府")).disputes().size());
            assertEquals(2, ledger.over("r-1").size());
            journal.undo();
            assertEquals(List.of(), ledger.all());
        }
    }

    private static Dispute dispute(String id, CaseStage stage, Role role, String notified, String closed, CaseResult result) {
        return new Dispute(id, stage, new Applicant(ApplicantClass.NATURAL_PERSON, "王建国", "", ""),
                new DisputedAct("r-1", "〔2026〕第1号答复"), role, "省政府", "", new Dispute.Days(LocalDate.parse(notified), null, null,
                        closed == null ? null : LocalDate.parse(closed)), result, "");
    }

    private static DisputeCounts count(int year, Dispute... disputes) {
        return DisputeCounts.of(year, List.of(disputes));
    }

    private static List<String> rules(Dispute dispute) {
        return new DisputeCheck(LocalDate.of(2026, 11, 23)).check(dispute).stream().map(Finding::rule).toList();
    }
}
