package org.gongkailan.annualreport.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportArchiveTest {
    @TempDir
    Path folder;

    private final AnnualReportStore store = new AnnualReportStore();
    private Database database;
    private Journal journal;
    private ReportArchive archive;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        journal = new Journal(database, Clock.systemUTC(), "张三", List.of(store));
        archive = new ReportArchive(database, journal, Clock.systemUTC(), store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyPublishedReportComesOutAsItWentIn() {
        for (String name : Samples.PUBLISHED) {
            AnnualReport report = Samples.published(name);
            StoredReport taken = archive.take(report);
            assertEquals(report, archive.find(taken.id()).orElseThrow().report());
        }
        assertEquals(List.of(2025, 2023, 2023, 2023, 2023, 2022, 2021, 2020),
                archive.all().stream().map(stored -> stored.report().year()).toList());
    }

    @Test
    void lastYearsReportIsFoundByUnit() {
        archive.take(Samples.published("02-pingtan-2020"));
        AnnualReport of2021 = Samples.published("03-pingtan-2021");
        assertEquals(2020, archive.previousOf(of2021).orElseThrow().year());
        assertEquals(Optional.empty(), archive.previousOf(Samples.published("08-suqian-2023")));
    }

    @Test
    void anEditIsOneStepBackAndForth() {
        StoredReport taken = archive.take(Samples.county());
        AnnualReport edited = taken.report().with(ProactiveFigure.LICENCES, Entry.of(9));

        archive.save(taken.with(edited), "行政许可");

        assertEquals("修改 2024 年报告：行政许可", journal.undo().orElseThrow().label());
        assertEquals(taken.report(), archive.find(taken.id()).orElseThrow().report());
        journal.redo();
        assertEquals(edited, archive.find(taken.id()).orElseThrow().report());
    }

    @Test
    void importingAgainReplacesAndCanBeTakenBack() {
        archive.take(Samples.county());
        archive.take(Samples.county().with(ProactiveFigure.LICENCES, Entry.of(9)));
        assertEquals(1, archive.all().size());
        journal.undo();
        assertEquals(Samples.county(), archive.all().getFirst().report());
    }

    @Test
    void aSecondReportForTheSameYearIsNotBegun() {
        AnnualReport there = archive.begin(Samples.county().unit(), 2024).report();
        var problem = assertThrows(UserProblem.class, () -> archive.begin(there.unit(), 2024));
        assertEquals("report.archive.exists", problem.key());
    }

    @Test
    void aRemovedReportComesBack() {
        StoredReport taken = archive.take(Samples.published("15-jinhu-2023"));
        archive.remove(taken);
        assertEquals(List.of(), archive.all());
        journal.undo();
        assertEquals(List.of(taken), archive.all());
    }

    @Test
    void aTypedFigureKeepsWhoTypedItAndWhereItCameFrom() {
        StoredReport draft = archive.begin(Samples.county().unit(), 2024);
        StoredReport typed = archive.typed(draft, draft.report().with(ProactiveFigure.LICENCES, Entry.of(155)));
        archive.save(archive.typed(typed, ProactiveFigure.LICENCES, "审批股 120 件\n城管队：３５"), "行政许可");

        TypedFigure told = archive.find(draft.id()).orElseThrow().typed().get(ProactiveFigure.LICENCES);
        assertEquals("张三", told.person());
        assertEquals(Optional.of(new BigDecimal(155)), told.sum());
    }

    @Test
    void aFigureTakenFromTheLedgersHasNoTypist() {
        StoredReport draft = archive.begin(Samples.county().unit(), 2024);
        StoredReport counted = draft.with(draft.report(), Map.of(ProactiveFigure.LICENCES, 7L));

        assertEquals(Map.of(), archive.typed(counted, draft.report().with(ProactiveFigure.LICENCES, Entry.of(7))).typed());
        assertEquals(1, archive.typed(counted, draft.report().with(ProactiveFigure.LICENCES, Entry.of(8))).typed().size());
    }

    @Test
    void aSourceWithoutSeveralNumbersComesToNothing() {
        var told = new TypedFigure("县行政审批局 1 月 8 日报送", "张三", Instant.EPOCH);
        assertEquals(Optional.empty(), told.sum());
    }
}
