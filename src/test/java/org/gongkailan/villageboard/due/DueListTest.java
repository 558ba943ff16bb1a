package org.gongkailan.villageboard.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.ReportingSpan;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.proof.ProofList;
import org.junit.jupiter.api.Test;

class DueListTest {
    private static final Village WEST = new Village("石桥镇", "西湾村");
    private static final NoticeKinds KINDS = NoticeKinds.shipped();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void moneyIsDueByMonthAndGeneralMattersByQuarter() {
        assertEquals("2026年11月", due("village-accounts").span().label());
        assertEquals("2026年第四季度", due("supervision").span().label());
        assertEquals(LocalDate.parse("2026-12-31"), due("budget").span().last());
        assertEquals(Light.LATER, due("supervision").light());
    }

    @Test
    void theLastWeekOfAPeriodIsPressing() {
        assertEquals(Light.LATER, due("village-accounts").light());
        assertEquals(Light.SOON, list(TODAY, LocalDate.parse("2026-11-23")).cell("village-accounts", WEST).due().light());
    }

    @Test
    void halfAYearIsAPeriodToo() {
        assertEquals("2026年下半年", Rhythm.HALF_YEARLY.span(TODAY).orElseThrow().label());
        assertEquals("2026年上半年", ReportingSpan.before(TODAY, "half-yearly"));
        assertEquals(LocalDate.parse("2026-06-30"), Rhythm.HALF_YEARLY.span(LocalDate.parse("2026-02-28")).orElseThrow().last());
    }

    @Test
    void aPeriodThatIsOverWithoutAPostingIsOverdue() {
        var cell = list(LocalDate.parse("2026-10-01"), TODAY).cell("village-accounts", WEST);

        assertEquals(Light.OVERDUE, cell.due().light());
        assertEquals("2026年10月", cell.due().span().label());
    }

    @Test
    void nothingIsAskedForBeforeTheOfficeBegan() {
        assertEquals(1, list(LocalDate.parse("2026-11-02"), TODAY).dues(duty("village-accounts"), WEST, LocalDate.parse("2026-01-01")).size());
    }

    @Test
    void thePeriodInWhichTheOfficeBeganIsNotHeldAgainstIt() {
        assertEquals("2026年11月", list(LocalDate.parse("2026-10-09"), TODAY).cell("village-accounts", WEST).due().span().label());
    }

    @Test
    void aPostingMeetsThePeriodItWasHungIn() {
        assertNull(list(TODAY, TODAY, hung("supervision", "2026-10-20")).cell("supervision", WEST).due());
        assertEquals(Light.LATER, list(TODAY, TODAY, hung("supervision", "2026-09-30")).cell("supervision", WEST).due().light());
    }

    @Test
    void twoShapesOfOneItemAreOneDuty() {
        assertEquals(1, Duty.of(KINDS.all(), List.of()).stream().filter(duty -> duty.kinds().contains("spending")).count());
        assertNull(list(TODAY, TODAY, hung("spending", "2026-11-05")).cell("village-accounts", WEST).due());
    }

    @Test
    void whatHappensAtOnceIsNotDueByTheCalendar() {
        assertNull(due("land-compensation"));
        assertEquals(List.of(), Duty.of(KINDS.all(), List.of()).stream().filter(duty -> duty.kind().id().equals("tax-arrears")).toList());
    }

    @Test
    void whatHangsForGoodIsDueWhileItDoesNotHang() {
        assertEquals(Light.SOON, due("village-charter").light());
        assertNull(list(TODAY, TODAY, hung("village-charter", "2024-03-01")).cell("village-charter", WEST).due());
    }

    @Test
    void aReasonOnRecordLeavesItOut() {
        var exempt = new Exemption("assets", WEST, "没有集体资产", TODAY);
        var list = new DueList(KINDS.all(), List.of(), List.of(), List.of(exempt), TODAY, TODAY);

        assertNull(list.cell("assets", WEST).due());
        assertEquals("没有集体资产", list.cell("assets", WEST).exemption().reason());
        assertEquals(0, list.open(List.of(WEST)).stream().filter(due -> due.duty().kind().id().equals("assets")).count());
    }

    @Test
    void theOfficesOwnDayIsTheLimitOfItsRhythm() {
        var cell = by20th(LocalDate.parse("2026-10-21")).cell("supervision", WEST);

        assertEquals(LocalDate.parse("2026-10-20"), cell.due().limit());
        assertEquals(Light.OVERDUE, cell.due().light());
        assertEquals(Light.SOON, by20th(LocalDate.parse("2026-10-20")).cell("supervision", WEST).due().light());
        assertEquals(LocalDate.parse("2026-10-31"), by20th(TODAY).cell("village-accounts", WEST).due().limit(), "months have no day of their own");
    }

    @Test
    void aDayOfItsOwnComesBeforeThatOfTheRhythm() {
        var kinds = NoticeKinds.shipped().with(List.of(due10th(KINDS.of("spending"))));
        var duty = Duty.of(kinds.all(), List.of(new PostingDays.OfRhythm(Rhythm.MONTHLY, new PostingDay(1, 25)))).stream()
                .filter(each -> each.kinds().contains("village-accounts")).findFirst().orElseThrow();

        assertEquals(LocalDate.parse("2026-11-10"), duty.limit(Rhythm.MONTHLY.span(TODAY).orElseThrow()));
    }

    @Test
    void aDayBeyondItsMonthIsTheLastOfTheMonth() {
        var february = Rhythm.MONTHLY.span(LocalDate.parse("2026-02-03")).orElseThrow();

        assertEquals(LocalDate.parse("2026-02-28"), new PostingDay(1, 31).in(february.first(), february.last()));
        assertEquals(february.last(), new PostingDay(3, 20).in(february.first(), february.last()));
    }

    @Test
    void whatIsHungInItsPeriodButAfterTheOfficesDayIsLate() {
        var list = by20th(TODAY, hung("supervision", "2026-10-22"));
        var met = list.dues(list.duties().stream().filter(duty -> duty.kind().id().equals("supervision")).findFirst().orElseThrow(), WEST,
                LocalDate.parse("2026-10-01")).getFirst();

        assertEquals(Light.DONE, met.light());
        assertTrue(met.late());
        var proof = ProofList.of(list, KINDS.all(), WEST, 2026).lines().stream().filter(line -> line.posting() != null).findFirst().orElseThrow();
        assertEquals("晚于本单位规定的2026年10月20日", proof.note());
    }

    @Test
    void ofAYearThatIsOverCountsWhatHungThenNotWhatHangsNow() {
        var end = LocalDate.parse("2025-12-31");
        var takenDownSince = standing("2025-03-01", "2026-02-01");
        var hungSince = standing("2026-02-02", null);

        assertNull(list(end, end, takenDownSince).cell("village-charter", WEST).due());
        assertEquals(Light.SOON, list(end, end, hungSince).cell("village-charter", WEST).due().light());
        assertEquals(takenDownSince, proof(2025, list(end, end, hungSince, takenDownSince), "village-charter"));
    }

    @Test
    void whatHungAcrossTheYearsEndBelongsToTheYearInWhichItWasHung() {
        var posted = new PostingLine("p", "land-compensation", WEST, "征地补偿", new PostingLine.Days(LocalDate.parse("2025-12-20"), null,
                LocalDate.parse("2025-12-20"), LocalDate.parse("2026-01-18"), LocalDate.parse("2026-01-19"), null), 0);
        var list = list(LocalDate.parse("2025-01-01"), TODAY, posted);

        assertEquals(posted, proof(2025, list, "land-compensation"));
        assertNull(proof(2026, list, "land-compensation"));
    }

    @Test
    void aVillageThatTheDirectoryNoLongerHasOwesNothingAndKeepsWhatItHung() {
        var list = list(LocalDate.parse("2026-10-01"), TODAY, hung("supervision", "2026-10-20"))
                .asking(List.of(new Village("石桥镇", "新西湾村")));

        assertNull(list.cell("village-accounts", WEST).due());
        assertEquals(List.of(), list.open(List.of(WEST)));
        assertEquals(List.of("p-supervision"), ProofList.of(list, KINDS.all(), WEST, 2026).lines().stream().map(line -> line.posting().id()).toList());
    }

    @Test
    void whatWasPostedBeforeThereWasAReasonNotToStaysInTheProof() {
        var exempt = new Exemption("supervision", WEST, "已并入清溪镇东河村", TODAY);
        var list = new DueList(KINDS.all(), List.of(), List.of(hung("supervision", "2026-10-20")), List.of(exempt),
                LocalDate.parse("2026-07-01"), TODAY);

        assertEquals(List.of(ProofList.Result.POSTED, ProofList.Result.EXEMPT), ProofList.of(list, KINDS.all(), WEST, 2026).lines().stream()
                .filter(line -> line.item().equals(KINDS.of("supervision").ground().catalogueItem())).map(ProofList.Line::result).toList());
    }

    private static PostingLine proof(int year, DueList list, String kind) {
        return ProofList.of(list, KINDS.all(), WEST, year).lines().stream().map(ProofList.Line::posting)
                .filter(posting -> posting != null && posting.kind().equals(kind)).findFirst().orElse(null);
    }

    private static PostingLine standing(String posted, String removed) {
        LocalDate day = LocalDate.parse(posted);
        LocalDate down = removed == null ? null : LocalDate.parse(removed);
        return new PostingLine("p-" + posted, "village-charter", WEST, "村规民约", new PostingLine.Days(day, day, day, null, down, down), 0);
    }

    private static NoticeKind due10th(NoticeKind kind) {
        return new NoticeKind(kind.id(), kind.name(), kind.group(), kind.ground().changed(kind.ground().frequency(), new PostingDay(1, 10),
                kind.ground().bases()), kind.listing(), kind.period(), kind.words(), kind.blanks(), kind.signatures());
    }

    private static DueList by20th(LocalDate today, PostingLine... lines) {
        return new DueList(KINDS.all(), List.of(new PostingDays.OfRhythm(Rhythm.QUARTERLY, new PostingDay(1, 20))), Stream.of(lines).toList(),
                List.of(), LocalDate.parse("2026-10-01"), today);
    }

    private static Due due(String kind) {
        return list(TODAY, TODAY).cell(kind, WEST).due();
    }

    private static Duty duty(String kind) {
        return Duty.of(KINDS.all(), List.of()).stream().filter(duty -> duty.kind().id().equals(kind)).findFirst().orElseThrow();
    }

    private static DueList list(LocalDate since, LocalDate today, PostingLine... lines) {
        return new DueList(KINDS.all(), List.of(), Stream.of(lines).toList(), List.of(), since, today);
    }

    private static PostingLine hung(String kind, String day) {
        NoticeKind its = KINDS.of(kind);
        LocalDate posted = LocalDate.parse(day);
        return new PostingLine("p-" + kind, kind, WEST, its.name(), new PostingLine.Days(posted, posted, posted, null, null, null), 0);
    }
}
