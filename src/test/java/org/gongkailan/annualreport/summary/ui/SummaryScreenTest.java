package org.gongkailan.annualreport.summary.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.annualreport.summary.SummaryDesk;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.SameThreadJobs;
import org.gongkailan.ui.Sheets;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab as an officer meets it; pictures of it lie in target/screens. */
class SummaryScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final Sheets sheets = new Sheets();
    private Database database;
    private Journal journal;
    private ReportArchive archive;
    private SummaryScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        FxTest.start();
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        var units = new UnitStore();
        var stores = new ReportStores();
        journal = new Journal(database, CLOCK, "张三", Stream.concat(stores.all().stream(), Stream.of(units)).toList());
        archive = ReportDesk.of(database, journal, stores, CLOCK, new LedgerCount(List.of())).archive();
        var directory = new UnitDirectory(database, journal, units);
        Unit own = directory.found("云溪县人民政府", UnitLevel.COUNTY, null);
        for (String name : List.of("云溪县民政局", "云溪县教育局", "云溪县财政局")) {
            directory.save(new Unit(name, name, UnitLevel.DEPARTMENT, own.id(), null, null));
        }
        var desk = new Desk(new SameThreadJobs(), dialogs, new Notices(), sheets, new Navigator(),
                new Preferences(folder.resolve("preferences.json")));
        screen = FxTest.fx(() -> new SummaryScreen(new SummaryDesk(archive, directory, new ReportForms()), directory,
                CLOCK, desk));
        scene = FxTest.fx(() -> {
            screen.furnish();
            var made = new Scene((Parent) screen.node(), 1040, 600);
            screen.refresh();
            return made;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoIsMissingShowsBeforeAnythingWasHandedIn() {
        assertEquals(List.of("云溪县教育局", "云溪县民政局", "云溪县财政局"), units());
        FxTest.snapshot(scene, PICTURES.resolve("summary-missing.png"));
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void filesAreTakenInThroughTheSheetAndAddedUp() throws IOException {
        Path untitled = Files.writeString(folder.resolve("无题.html"), "<p>一、总体情况</p><p>收到政府信息公开申请3件。</p>");
        dialogs.answer(List.of(file("云溪县民政局", 1), file("云溪县教育局", 2), untitled,
                Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.4")));
        FxTest.fx(() -> screen.actions().getFirst().fire());
        Parent sheet = (Parent) sheets.current().get().node();
        Scene over = FxTest.fx(() -> new Scene(new BorderPane(sheet), 1080, 640));
        FxTest.snapshot(over, PICTURES.resolve("report-intake.png"));
        assertEquals(List.of(), ClippedText.in(over));

        FxTest.fx(() -> {
            ((TextField) sheet.lookup("#intake-unit")).setText("云溪县财政局");
            ((TextField) sheet.lookup("#intake-year")).setText("2024");
            ((TextField) sheet.lookup("#intake-year")).getOnAction().handle(null);
            ((Button) sheet.lookup("#intake-take")).fire();
        });

        assertEquals(3, archive.ofYear(2024).size());
        FxTest.snapshot(scene, PICTURES.resolve("summary.png"));
        assertEquals(List.of(), ClippedText.in(scene));
        journal.undo();
        assertEquals(0, archive.ofYear(2024).size());
    }

    @Test
    void aSumShowsWhoStandsBehindIt() {
        archive.takeAll(List.of(report("云溪县民政局", 1), report("云溪县教育局", 2)));
        FxTest.fx(screen::refresh);
        FxTest.fx(() -> {
            TableView<SumLine> sums = table("annualreport.summary.sums");
            screen.open(sums.getItems().stream().filter(line -> line.cell()
                    .equals(DisputeStage.REVIEW.with(DisputeResult.UPHELD))).findFirst().orElseThrow());
        });
        FxTest.snapshot(scene, PICTURES.resolve("summary-behind.png"));
        assertTrue(FxTest.fx(() -> scene.getRoot().lookup(".side-form").isVisible()));
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void aUnitThatIsOffShowsItsFindings() {
        AnnualReport wrong = report("云溪县民政局", 1).with(DisputeStage.REVIEW.with(DisputeResult.TOTAL), Entry.of(0));
        archive.take(wrong);
        FxTest.fx(screen::refresh);
        FxTest.fx(() -> screen.open(this.<UnitLine>table("annualreport.summary.units").getItems().stream()
                .filter(UnitLine::wrong).findFirst().orElseThrow()));
        FxTest.snapshot(scene, PICTURES.resolve("summary-unit.png"));
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void theSumsAreKeptAsTheSummaryReportAndItsTextsStay() {
        archive.takeAll(List.of(report("云溪县民政局", 1), report("云溪县教育局", 2), Samples.county()));
        FxTest.fx(screen::refresh);
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        StoredReport kept = summary();
        assertEquals("云溪县人民政府", kept.report().unit().name());
        assertEquals(4, archive.ofYear(2024).size());

        archive.save(kept.with(kept.report().with(TextSection.PROBLEMS, "写好的文字。")), "五");
        FxTest.fx(screen::refresh);
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        assertEquals("写好的文字。", summary().report().text(TextSection.PROBLEMS));
        assertEquals(kept.report().figures(), summary().report().figures());
    }

    private StoredReport summary() {
        return archive.ofYear(2024).stream().filter(stored -> stored.report().kind() == ReportKind.SUMMARY).findFirst()
                .orElseThrow();
    }

    private List<String> units() {
        ObservableList<UnitLine> lines = this.<UnitLine>table("annualreport.summary.units").getItems();
        return lines.stream().filter(UnitLine::missing).map(UnitLine::unit).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> TableView<T> table(String id) {
        for (Node node : scene.getRoot().lookupAll(".table-view")) {
            if (id.equals(node.getId())) {
                return (TableView<T>) node;
            }
        }
        throw new AssertionError(id);
    }

    private Path file(String unit, long seed) throws IOException {
        return Files.write(folder.resolve(unit + ".json"), new ReportWriter().bytes(report(unit, seed)));
    }

    private static AnnualReport report(String unit, long seed) {
        AnnualReport report = new RandomReports(seed).pair().report();
        return new AnnualReport(new ReportingUnit(unit, UnitLevel.DEPARTMENT), report.year(), report.form(),
                report.figures(), report.texts(), "{}");
    }
}
