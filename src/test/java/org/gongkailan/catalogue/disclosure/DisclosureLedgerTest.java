package org.gongkailan.catalogue.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureLedgerTest {
    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.rows();
        office.ledger.save(List.of(
                office.of("a", "十月低保名单", "2026-10-15", "2026-11-03"),
                office.of("a", "九月低保名单", "2026-09-01", "2026-10-30"),
                office.of("a", "十一月低保名单", "2026-10-27", null),
                office.of("a", "旧名单", "2026-10-20", null),
                office.of("a", "十二月低保名单", "2026-11-20", null),
                office.of("c", "办事指南", "2026-11-02", null),
                office.of("c", "办事指南2025", "2025-11-02", "2025-11-03")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatPressesMostComesFirst() {
        assertEquals(List.of("旧名单 逾期", "十一月低保名单 即将到期", "十二月低保名单 待发布", "办事指南 无期限",
                "十月低保名单 按期发布", "九月低保名单 逾期发布", "办事指南2025 已发布"), office.list(DisclosureQuery.ALL));
    }

    @Test
    void everyStateIsCountedWhateverIsShown() {
        var page = office.ledger.page(DisclosureQuery.ALL.in(Set.of(DisclosureState.OVERDUE)), 10);
        assertEquals(1, page.lines().size());
        assertEquals(7, page.total());
        assertEquals(1, page.counts().get(DisclosureState.SOON));
    }

    @Test
    void everyStateTheStoreAnswersIsTheOneTheWatchJudges() {
        for (DisclosureState state : DisclosureState.values()) {
            var lines = office.ledger.all(DisclosureQuery.ALL.in(Set.of(state)));
            assertEquals(1, lines.size(), state.label());
            assertEquals(state, lines.getFirst().state());
        }
    }

    @Test
    void wordsDaysAndRowsFilter() {
        assertEquals(5, office.list(query("低保 政府网站", null, null).between(LocalDate.of(2026, 10, 1), null)).size());
        assertEquals(List.of(), office.list(query("", "06", null)));
        assertEquals(7, office.list(query("", "05", "云溪县民政局")).size());
        assertEquals(List.of("办事指南2025 已发布"), office.list(DisclosureQuery.of(YearMonth.of(2025, 11))));
    }

    @Test
    void aHandedOverRowIsFoundUnderItsNewBody() {
        var row = office.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).getFirst();
        office.catalogue.save(row.withEntry(row.entry().withBody("云溪县教育局")));
        assertEquals(5, office.list(query("", null, "云溪县教育局")).size());
        assertEquals(2, office.list(query("", null, "云溪县民政局")).size());
        assertEquals(Map.of("云溪县教育局", 5, "云溪县民政局", 2), office.ledger.choices().bodies());
    }

    @Test
    void aRemovedRowStillSaysWhatItWas() {
        office.catalogue.remove(office.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL));
        var line = office.ledger.page(DisclosureQuery.ALL, 10).lines().getFirst();
        assertEquals("社会救助 / 低保对象名单", line.disclosure().subject().matter());
        assertEquals(7, office.list(query("", null, "云溪县民政局")).size());
        office.ledger.save(List.of(line.disclosure().publishedOn(Office.TODAY)));
        assertEquals(2, office.counts().get(DisclosureState.LATE));
    }

    @Test
    void whatIsPlannedFollowsItsRowAndWhatIsPublishedDoesNot() {
        var row = office.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).getFirst();
        office.catalogue.save(row.withEntry(row.entry().withTimeLimit(TimeLimit.parse("5个工作日内"))));
        var planned = office.ledger.line("十二月低保名单").orElseThrow().disclosure();
        var published = office.ledger.line("十月低保名单").orElseThrow().disclosure();
        office.ledger.save(List.of(planned, published));
        assertEquals(LocalDate.of(2026, 11, 27), office.ledger.line("十二月低保名单").orElseThrow().due());
        assertEquals(LocalDate.of(2026, 11, 12), office.ledger.line("十月低保名单").orElseThrow().due());
    }

    @Test
    void publishingAndRemovingAreEachOneStepOfUndo() {
        var due = office.ledger.dueUntil(LocalDate.of(2026, 12, 31), 10);
        assertEquals(3, due.size());
        office.ledger.publish(due.stream().map(DisclosureLine::disclosure).toList(), Office.TODAY);
        assertNull(office.counts().get(DisclosureState.OVERDUE));
        office.journal.undo();
        assertEquals(1, office.counts().get(DisclosureState.OVERDUE));
        office.ledger.remove(office.ledger.all(DisclosureQuery.ALL).stream().map(DisclosureLine::disclosure).toList());
        assertEquals(Map.of(), office.counts());
        office.journal.undo();
        assertEquals(7, office.ledger.page(DisclosureQuery.ALL, 1).total());
    }

    @Test
    void publicationsAreCountedByRowAndYear() {
        assertEquals(Map.of("a", 2), office.ledger.publishedByItem(2026));
        assertEquals(Map.of("c", 1), office.ledger.publishedByItem(2025));
        assertEquals(List.of("2026", "2025"), List.copyOf(office.ledger.choices().years().keySet()));
    }

    @Test
    void quietRowsAreThoseWithoutAPublicationAndThoseThatMissedAPeriod() {
        office.row("q", "季度公示", "每季度更新");
        office.ledger.save(List.of(office.of("q", "一季度", "2026-02-01", "2026-02-03"),
                office.of("q", "四季度", "2026-11-01", "2026-11-03")));
        var quiet = office.ledger.quiet(2026);
        assertEquals(List.of("b", "c", "q"), quiet.stream().map(row -> row.item().id()).toList());
        assertTrue(quiet.getFirst().silent());
        assertEquals(List.of("2季度", "3季度"), quiet.getLast().missed());
        assertEquals(Frequency.QUARTERLY, quiet.getLast().frequency());
        assertEquals(List.of(0, 0, 2), quiet.stream().map(QuietRow::published).toList());
    }

    @Test
    void aFrequencyIsReadFromItsColumnFirst() {
        var entry = Samples.guide().withTimeLimit(TimeLimit.parse("每年年底前"));
        assertEquals(Frequency.YEARLY, Frequency.of(entry).orElseThrow());
        assertEquals(Frequency.MONTHLY, Frequency.of(entry.withExtra(Map.of("公开频次", "按月"))).orElseThrow());
        assertTrue(Frequency.of(Samples.guide()).isEmpty());
    }

    @Test
    void titlesOfAnyLengthAreKeptWhole() {
        String title = "关于低保对象的公示".repeat(600);
        office.ledger.save(List.of(office.of("a", title, "2026-11-02", null)));
        assertEquals(title, office.ledger.line(title).orElseThrow().disclosure().title());
        assertTrue(office.journal.undoable().orElseThrow().label().length() < 60);
    }

    @Test
    void theNewestIsTheOnePutDownLast() {
        assertEquals("办事指南2025", office.ledger.newest().orElseThrow().title());
    }

    @Test
    void dueDaysFollowTheNoticeOfHolidaysThatTheOfficeEnters() {
        office.ledger.save(List.of(office.of("a", "年底名单", "2026-12-14", null)));
        assertEquals(2027, office.ledger.line("年底名单").orElseThrow().provisionalYear());
        var before = office.ledger.line("年底名单").orElseThrow().due();
        office.calendar.enter(org.gongkailan.calendar.HolidayNotice.read(
                "2027-01-01 休\n2027-01-04 休\n2027-01-05 休"));
        var line = office.ledger.line("年底名单").orElseThrow();
        assertTrue(line.due().isAfter(before));
        assertNull(line.provisionalYear());
        office.journal.undo();
        assertEquals(before, office.ledger.line("年底名单").orElseThrow().due());
    }

    private static DisclosureQuery query(String find, String domain, String body) {
        return new DisclosureQuery(Set.of(), domain, body, null, null, null, find);
    }
}
