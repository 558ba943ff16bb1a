package org.gongkailan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.archive.AnnualReportStore;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.DomainStore;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.ItemStore;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.TimeUnit;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureStore;
import org.gongkailan.catalogue.disclosure.DueRules;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Registration;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.EditionStore;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.standard.LeftOut;
import org.gongkailan.catalogue.standard.LeftOutStore;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordJson;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.kind.NoticeKindStore;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingFileStore;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.posting.PostingStore;
import org.gongkailan.villageboard.posting.Postings;
import org.gongkailan.villageboard.roll.RollStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workspaces of earlier versions hold is read as it was written. */
class OlderRecordsTest {
    @TempDir
    private Path folder;

    @Test
    void anEditionThatStoodInColumnsIsTheSame() throws SQLException {
        try (Database database = migrated(12, "insert into catalogue_edition values ('e1', null, '2025年版', '2025-03-01', "
                + "'云政办发〔2025〕3号', '云溪县政务公开办', 'county', '李敏', '2025-03-01T02:00:00Z', 'abc', 7, 1)")) {
            assertEquals(List.of(new Edition("e1", null, new Imprint("云溪县政务公开办", UnitLevel.COUNTY, "2025年版",
                    LocalDate.of(2025, 3, 1), "云政办发〔2025〕3号"),
                    new Edition.Seal("李敏", Instant.parse("2025-03-01T02:00:00Z"), "abc", 7, 1))),
                    database.read(new EditionStore()::all));
        }
    }

    @Test
    void aReasonThatStoodInColumnsIsTheSame() throws SQLException {
        try (Database database = migrated(12, "insert into standard_left_out values "
                + "('u1|std/05/001', 'std/05/001', 'u1', '2019', '本镇无此项', '2025-03-01')")) {
            assertEquals(List.of(new LeftOut("std/05/001", "u1", "2019", "本镇无此项", LocalDate.of(2025, 3, 1))),
                    database.read(new LeftOutStore()::all));
        }
    }

    @Test
    void aReportFromBeforeVersionsIsADraftOfTheSameWords() throws SQLException {
        AnnualReport report = Samples.published("08-suqian-2023");
        String body = new String(new ReportWriter().bytes(report), StandardCharsets.UTF_8).replace("'", "''");
        try (Database database = migrated(12, "insert into annual_report values ('" + StoredReport.idOf(report) + "', '"
                + report.unit().name() + "', " + report.year() + ", '" + body + "')")) {
            var store = new AnnualReportStore();
            assertEquals(List.of(StoredReport.of(report)), new ReportArchive(database,
                    new Journal(database, Clock.systemUTC(), "张三", List.of(store)), Clock.systemUTC(), store).all());
        }
    }

    @Test
    void aRowOfTheCatalogueThatHadItsWordsBesideItIsTheSame() throws SQLException {
        var item = org.gongkailan.catalogue.Samples.item("a", "临时救助", "政策法规");
        try (Database database = migrated(22, "insert into catalogue_item (id, domain, position, level1, level2, body, words, "
                + "record) values ('a', '" + item.domain() + "', 10, '临时救助', '政策法规', '云溪县民政局', '临时救助', '"
                + RecordJson.write(item) + "')")) {
            var store = new ItemStore();
            assertEquals(List.of(item), database.read(handle -> store.list(handle, ItemQuery.ofDomain(item.domain()))));
            assertEquals(List.of(item), new Catalogue(database, new Journal(database, Clock.systemUTC(), "张三", List.of(store)),
                    store, new DomainStore()).list(new ItemQuery(null, null, "lsjz", null, false)));
        }
    }

    @Test
    void aDisclosureThatStoodInColumnsIsTheSame() throws SQLException {
        try (Database database = migrated(22, "insert into disclosure values ('d', 'i', null, '05', '低保 / 名单', '民政局', "
                + "'形成之日起20个工作日内', 20, 'working-day', '10月\"名单\"公示', '2026-10-02', null, '政府网站', 'https://a/1', null, "
                + "'备注', '李敏', '2026-10-02T01:00:00.5Z', '2026-11-05', null, '2026-11-05', '02026-11-05', '名单'), "
                + "('e', 'j', 'u', '05', '', '', '', null, 'other', '', null, '2026-10-08', '', '', 'doc', '', '', "
                + "'2026-10-02T01:00:00Z', null, null, '2026-10-08', '19999', '')")) {
            var store = new DisclosureStore(new DueRules(WorkingCalendar.published()));
            var limit = new TimeLimit("形成之日起20个工作日内", 20, TimeUnit.WORKING_DAY);
            assertEquals(List.of(new Disclosure("d", new Subject("i", null, "05", "低保 / 名单", "民政局", limit), "10月\"名单\"公示",
                            LocalDate.of(2026, 10, 2), null, new Outlet("政府网站", "https://a/1"), null, "备注",
                            new Registration("李敏", Instant.parse("2026-10-02T01:00:00.5Z"))),
                    new Disclosure("e", new Subject("j", "u", "05", "", "", TimeLimit.NONE), "", null,
                            LocalDate.of(2026, 10, 8), Outlet.NONE, "doc", "", new Registration("", Instant.parse("2026-10-02T01:00:00Z")))),
                    database.read(store::all));
        }
    }

    @Test
    void postingsFromBeforeTheirLifeStandWhereTheyStood() throws SQLException {
        try (Database database = migrated(22, "insert into posting values "
                + "('p1', 'subsidy-payment', '石桥镇', '西湾村', 'r1', '稻谷补贴', 3, '57605.80', '2026-11-23', '2026-11-27', 2, 'a.pdf', 'ab', null), "
                + "('p2', 'subsidy-payment', '石桥镇', '西河村', 'r1', '稻谷补贴', 3, '1.00', null, null, null, null, null, null), "
                + "('p3', 'subsidy-payment', '石桥镇', '东河村', 'r1', '稻谷补贴', 3, '1.00', '2026-10-09', null, 1, 'c.pdf', 'cd', '2026-11-01')")) {
            var stores = new Postings.Stores(new RollStore(), new PostingStore(), new PostingFileStore());
            var postings = new Postings(database, new Journal(database, Clock.systemUTC(), "张三", List.of(stores.postings())), stores,
                    Clock.systemUTC());
            LocalDate monday = LocalDate.of(2026, 11, 23);
            assertEquals(Map.of("p1", PostingState.POSTED, "p2", PostingState.DRAFT, "p3", PostingState.ARCHIVED), postings.all().stream()
                    .collect(Collectors.toMap(Posting::id, posting -> posting.state(monday))));
            assertEquals(PostingState.EXPIRED, postings.find(List.of("p1")).getFirst().state(LocalDate.of(2026, 11, 28)));
            assertEquals("57605.80", postings.find(List.of("p1")).getFirst().content().total().toPlainString());
            assertEquals(postings.all().stream().map(Posting::line).toList(), postings.lines(LocalDate.EPOCH).stream()
                    .sorted(Comparator.comparing(PostingLine::id)).toList());
        }
    }

    @Test
    void aKindOfNoticesWhoseFieldsHadEnglishNamesHasChineseOnesAndItsEditsAreUndone() throws SQLException {
        NoticeKind kind = NoticeKinds.shipped().of("dibao-review").copied("own-1", "低保复核");
        String stored = RecordJson.write(kind).replace("{依据}", "{basis}").replace("{村名}", "{village}").replace("{受理单位}", "{office}")
                .replace("{页码}", "{page}").replace("{总页数}", "{pages}").replace("{大写金额}", "{words}").replace("'", "''");
        String renamed = stored.replace("低保复核", "低保初核");
        try (Database database = migrated(28, "insert into notice_kind values ('own-1', '" + renamed + "')")) {
            var store = new NoticeKindStore();
            assertEquals(List.of(kind.copied("own-1", "低保初核")), database.read(store::all));

            journalled(database, 1, null, stored);
            journalled(database, 2, stored, renamed);
            var journal = new Journal(database, Clock.systemUTC(), "张三", List.of(store));
            journal.undo();
            assertEquals(List.of(kind), database.read(store::all));
            journal.redo();
            journal.undo();
            journal.undo();
            assertEquals(List.of(), database.read(store::all));
        }
    }

    // As an earlier version of the program wrote it: what it says is not what would be written today.
    private static void journalled(Database database, int number, String before, String after) {
        database.write(handle -> {
            handle.execute("insert into batch (id, at, person, label, kind, target) values (?, '2026-01-01T00:00:00Z', '张三', '公示类型', 'change', null)", number);
            return handle.execute("insert into entry (seq, batch, entity, record, \"before\", \"after\", hash) values (?, ?, 'village-board.kind', 'own-1', ?, ?, 'x')",
                    number, number, before, after);
        });
    }

    private Database migrated(int version, String filled) throws SQLException {
        Path file = folder.resolve("旧.gkl");
        try (Connection c = Connections.forWork(file); Statement s = c.createStatement()) {
            s.execute("pragma application_id = " + WorkspaceFile.APPLICATION_ID);
            Migrations.apply(c, 0, version);
            s.execute(filled);
        }
        return WorkspaceFile.open(file, Clock.systemUTC());
    }
}
