package org.gongkailan.annualreport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.finding.Finding;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.WaitingJobs;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The opened report where the workspace answers later than the officer presses. */
class EditorViewModelTest {
    private static final String PROBLEMS = "一是政策解读的形式较为单一；三是更新不够及时，下一步将丰富解读形式。";

    @TempDir
    Path folder;
    private final WaitingJobs jobs = new WaitingJobs();
    private Database database;
    private Journal journal;
    private ReportDesk desk;
    private UnitDirectory directory;
    private EditorViewModel model;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2025-01-08T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), clock);
        var stores = new ReportStores();
        var units = new UnitStore();
        journal = new Journal(database, clock, "张三",
                Stream.concat(stores.all().stream(), Stream.of(units)).toList());
        directory = new UnitDirectory(database, journal, units);
        desk = ReportDesk.of(database, journal, stores, clock, new LedgerCount(List.of()));
        AnnualReport report = Samples.county().with(TextSection.PROBLEMS, PROBLEMS)
                .with(TextSection.OVERVIEW, "2022年，本机关按照条例要求开展政府信息公开工作。");
        desk.archive().take(report);
        var forms = new ReportForms();
        model = new EditorViewModel(new ReportWork(forms, new ReportCheck(forms), desk,
                new ReportExport(forms, TestFonts.PDF), directory), jobs);
        model.open(kept(), null);
        jobs.answer();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoWarningsLookedAtInOneBreathAreBothLookedAt() {
        List<Finding> unseen = model.clearance().unseen();
        assertTrue(unseen.size() > 1, unseen.toString());
        unseen.forEach(finding -> model.step(stored -> desk.signing().look(stored, finding, "已核对"), () -> { }));
        jobs.answer();
        assertEquals(List.of(), model.clearance().unseen());
        assertEquals(unseen.size(), kept().looks().size());
    }

    @Test
    void whatIsTypedIsOneStepOfUndoUnderItsSection() {
        model.type(TextSection.OVERVIEW, "本年度按照条例要求开展政府信息公开工作。");
        model.commit();
        jobs.answer();
        assertEquals("本年度按照条例要求开展政府信息公开工作。", kept().report().text(TextSection.OVERVIEW));
        assertTrue(journal.undoable().orElseThrow().label().contains("总体情况"), "the step of undo names its section");
    }

    @Test
    void theLedgersCountForNoOtherUnit() {
        assertTrue(model.around.get().ours());
        directory.found("云溪县政务公开办", UnitLevel.COUNTY, null);
        directory.save(new Unit("双河", "双河镇", UnitLevel.TOWNSHIP, directory.own().id(), null, null));
        AnnualReport township = Samples.county().of(new ReportingUnit("双河镇人民政府", UnitLevel.TOWNSHIP), 2024);
        model.open(desk.archive().take(township), null);
        jobs.answer();
        assertFalse(model.around.get().ours());
    }

    private StoredReport kept() {
        return desk.archive().all().getFirst();
    }
}
