package org.gongkailan.annualreport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.SameThreadJobs;
import org.gongkailan.ui.Sheets;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsScreenTest {
    private static final int REQUESTS = 2;

    @TempDir
    Path folder;

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final ReportStores stores = new ReportStores();
    private final Notices notices = new Notices();
    private final Sheets sheets = new Sheets();
    private Database database;
    private Journal journal;
    private ReportArchive archive;
    private ReportsScreen screen;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.start();
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        var units = new UnitStore();
        journal = new Journal(database, Clock.systemUTC(), "张三",
                Stream.concat(stores.all().stream(), Stream.of(units)).toList());
        var office = ReportDesk.of(database, journal, stores, Clock.systemUTC(), new LedgerCount(List.of()));
        archive = office.archive();
        archive.take(Samples.county(2024));
        var forms = new ReportForms();
        var work = new ReportWork(forms, new ReportCheck(forms), office,
                new ReportExport(forms, TestFonts.PDF), new UnitDirectory(database, journal, units));
        var desk = new Desk(new SameThreadJobs(), dialogs, notices, sheets, new Navigator(),
                new Preferences(folder.resolve("preferences.json")));
        screen = FxTest.fx(() -> new ReportsScreen(work, Clock.systemUTC(), desk));
        FxTest.fx(screen::furnish);
        stage = FxTest.show((Parent) FxTest.fx(screen::node), 960, 800);
        FxTest.fx(screen::refresh);
        journal.onChange(this::changed);
        show(REQUESTS);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        database.close();
    }

    @Test
    void sumsMoveWhileTypingAndTheCellIsStoredOnLeavingIt() {
        FxTest.click(node("requests.received.business"));
        FxTest.type(KeyCode.DIGIT7);

        assertEquals("17", sum("requests.received.total"));
        assertEquals(Entry.of(10), stored(RequestRow.RECEIVED, RequestColumn.TOTAL));
        assertTrue(broken("requests.carriedOut.business"), "7 came in and none went out");

        FxTest.type(KeyCode.ENTER);
        assertEquals(Entry.of(17), stored(RequestRow.RECEIVED, RequestColumn.TOTAL));
        assertTrue(FxTest.fx(() -> node("requests.carriedIn.business").isFocused()));
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        FxTest.click(node("requests.received.business"));
        FxTest.type(KeyCode.DIGIT7, KeyCode.ESCAPE);
        assertEquals("0", text("requests.received.business"));
        assertEquals("10", sum("requests.received.total"));
        assertFalse(broken("requests.carriedOut.business"));
    }

    @Test
    void arrowsAndTabWalkOverTheFormPassingSums() {
        FxTest.click(node("requests.received.naturalPerson"));
        FxTest.type(KeyCode.RIGHT);
        assertTrue(focused("requests.received.business"));
        FxTest.type(KeyCode.DOWN, KeyCode.LEFT);
        assertTrue(focused("requests.carriedIn.naturalPerson"));
        FxTest.click(node("requests.received.otherOrganisation"));
        FxTest.type(KeyCode.TAB);
        assertTrue(focused("requests.carriedIn.naturalPerson"));
    }

    @Test
    void lettersAreNotTaken() {
        FxTest.click(node("requests.received.business"));
        FxTest.type(KeyCode.A, KeyCode.MINUS, KeyCode.DIGIT4);
        assertEquals("4", text("requests.received.business"));
    }

    @Test
    void aBlockFromASpreadsheetFallsOnItsCellsAsOneStep() {
        FxTest.fx(() -> {
            var content = new ClipboardContent();
            content.putString("1\t2\t3\t4\t5\t6\t21\n1\t0\t0\t0\t0\t0\t1\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        FxTest.click(node("requests.received.naturalPerson"));
        FxTest.ctrl(KeyCode.V);

        assertEquals("21", sum("requests.received.total"));
        assertEquals(Entry.of(6), stored(RequestRow.RECEIVED, RequestColumn.OTHER_ORGANISATION));
        assertEquals(Entry.of(1), stored(RequestRow.CARRIED_IN, RequestColumn.TOTAL));
        journal.undo();
        assertEquals("10", sum("requests.received.total"));
        assertEquals("10", text("requests.received.naturalPerson"));
    }

    @Test
    void undoBringsTheNumberBackToTheScreen() {
        FxTest.click(node("requests.received.business"));
        FxTest.type(KeyCode.DIGIT7, KeyCode.ENTER);
        journal.undo();
        assertEquals("0", text("requests.received.business"));
        journal.redo();
        assertEquals("7", text("requests.received.business"));
    }

    @Test
    void anImportedReportOpensAndLastYearsReportIsComparedByItself() throws Exception {
        Path now = Files.write(folder.resolve("22.json"), Samples.bytes("04-pingtan-2022"));
        Path last = Files.write(folder.resolve("21.json"), Samples.bytes("03-pingtan-2021"));
        dialogs.answer(List.of(last, now));

        fire("导入");
        FxTest.fx(() -> ((Button) sheets.current().get().node().lookup("#intake-take")).fire());
        FxTest.pulse();

        assertEquals("已导入 2 份年度报告", FxTest.fx(() -> notices.latest().orElseThrow().text()));
        assertEquals("71", text("requests.received.naturalPerson"));
        assertTrue(FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".quiet").stream()
                .anyMatch(label -> label instanceof Label words && words.getText().contains("已与 2021 年报告核对"))));
    }

    @Test
    void aReportOfTheOldFormIsOnlyShownUntilItIsConverted() {
        archive.take(Samples.published("02-pingtan-2020"));
        String id = archive.ofYear(2020).getFirst().id();
        FxTest.fx(() -> screen.reveal(id));
        assertFalse(FxTest.fx(() -> ((TextField) node("requests.other.naturalPerson")).isEditable()));
    }

    private void changed() {
        if (Platform.isFxApplicationThread()) {
            screen.refresh();
        } else {
            FxTest.fx(screen::refresh);
        }
    }

    private void fire(String label) {
        FxTest.fx(() -> screen.actions().stream().filter(action -> action.label().equals(label)).findFirst()
                .orElseThrow().fire());
        FxTest.pulse();
    }

    private void show(int tab) {
        FxTest.fx(() -> ((TabPane) stage.getScene().getRoot().lookup(".tab-pane")).getSelectionModel().select(tab));
        FxTest.pulse();
    }

    private Node node(String id) {
        return stage.getScene().getRoot().lookupAll(".form-cell").stream().filter(node -> id.equals(node.getId()))
                .findFirst().orElseThrow();
    }

    private String text(String id) {
        return FxTest.fx(() -> ((TextField) node(id)).getText());
    }

    private String sum(String id) {
        return FxTest.fx(() -> ((Label) node(id)).getText());
    }

    private boolean focused(String id) {
        return FxTest.fx(() -> node(id).isFocused());
    }

    private boolean broken(String id) {
        return FxTest.fx(() -> node(id).getPseudoClassStates().toString().contains("wrong"));
    }

    private Entry stored(RequestRow row, RequestColumn column) {
        return archive.ofYear(2024).getFirst().report().entry(row.in(column));
    }
}
