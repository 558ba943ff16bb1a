package org.gongkailan.villageboard.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.ReportingSpan;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.posting.PostingLine;
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
        assertEquals(1, Duty.of(KINDS.all()).stream().filter(duty -> duty.kinds().contains("spending")).count());
        assertNull(list(TODAY, TODAY, hung("spending", "2026-11-05")).cell("village-accounts", WEST).due());
    }

    @Test
    void whatHappensAtOnceIsNotDueByTheCalendar() {
        assertNull(due("land-compensation"));
        assertEquals(List.of(), Duty.of(KINDS.all()).stream().filter(duty -> duty.kind().id().equals("tax-arrears")).toList());
    }

    @Test
    void whatHangsForGoodIsDueWhileItDoesNotHang() {
        assertEquals(Light.SOON, due("village-charter").light());
        assertNull(list(TODAY, TODAY, hung("village-charter", "2024-03-01")).cell("village-charter", WEST).due());
    }

    @Test
    void aReasonOnRecordLeavesItOut() {
        var exempt = new Exemption("assets", WEST, "没有集体资产", TODAY);
        var list = new DueList(KINDS.all(), List.of(), List.of(exempt), TODAY, TODAY);

        assertNull(list.cell("assets", WEST).due());
        assertEquals("没有集体资产", list.cell("assets", WEST).exemption().reason());
        assertEquals(0, list.open(List.of(WEST)).stream().filter(due -> due.duty().kind().id().equals("assets")).count());
    }

    private static Due due(String kind) {
        return list(TODAY, TODAY).cell(kind, WEST).due();
    }

    private static Duty duty(String kind) {
        return Duty.of(KINDS.all()).stream().filter(duty -> duty.kind().id().equals(kind)).findFirst().orElseThrow();
    }

    private static DueList list(LocalDate since, LocalDate today, PostingLine... lines) {
        return new DueList(KINDS.all(), Stream.of(lines).toList(), List.of(), since, today);
    }

    private static PostingLine hung(String kind, String day) {
        NoticeKind its = KINDS.of(kind);
        LocalDate posted = LocalDate.parse(day);
        return new PostingLine("p-" + kind, kind, WEST, its.name(), new PostingLine.Days(posted, posted, posted, null, null, null), 0);
    }
}
