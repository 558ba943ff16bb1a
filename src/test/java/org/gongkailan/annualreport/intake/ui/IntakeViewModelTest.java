package org.gongkailan.annualreport.intake.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.finding.Finding;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking reports in: nothing that is there, and nothing that was chosen, goes without a word. */
class IntakeViewModelTest {
    @TempDir
    Path folder;
    private Database database;
    private ReportDesk desk;
    private UnitDirectory directory;

    @BeforeEach
    void open() {
        Clock clock = Clock.systemUTC();
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), clock);
        var units = new UnitStore();
        var stores = new ReportStores();
        List<RecordStore<?>> all = new ArrayList<>(stores.all());
        all.add(units);
        var journal = new Journal(database, clock, "张三", all);
        desk = ReportDesk.of(database, journal, stores, clock, new LedgerCount(List.of()));
        directory = new UnitDirectory(database, journal, units);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofTwoReportsOfOneUnitAndYearOneIsTakenAndTheOtherIsNamed() throws IOException {
        IntakeViewModel model = model();
        model.read(List.of(file("一.json", 5), file("二.json", 7)));
        assertEquals(1, model.ticked.size());
        assertTrue(rules(model).contains("intake.twice"), rules(model).toString());

        model.ticked.add(model.rows.getLast());
        assertEquals(1, model.ticked.size(), "the one ticked last");
        model.take(taken -> { });
        assertEquals("7", desk.archive().all().getFirst().report().entry(ProactiveFigure.LICENCES).text());
    }

    @Test
    void aReportThatIsThereIsNotReplacedWithoutAWord() throws IOException {
        desk.archive().take(Samples.county());
        IntakeViewModel model = model();
        model.read(List.of(file("一.json", 5)));
        assertEquals(List.of("intake.replaces"), rules(model));
    }

    private IntakeViewModel model() {
        return new IntakeViewModel(desk.archive(), directory, TestDesk.in(folder));
    }

    private static List<String> rules(IntakeViewModel model) {
        return model.findings.stream().map(Finding::rule).distinct().toList();
    }

    private Path file(String name, int licences) throws IOException {
        AnnualReport report = Samples.county().with(ProactiveFigure.LICENCES, Entry.of(licences));
        return Files.write(folder.resolve(name), new ReportWriter().bytes(report));
    }
}
