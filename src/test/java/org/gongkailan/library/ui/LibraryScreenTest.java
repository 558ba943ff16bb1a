package org.gongkailan.library.ui;

import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.Samples;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Validity;
import org.gongkailan.library.cleanup.CleanUpLine;
import org.gongkailan.library.intake.ReadDocument;
import org.gongkailan.officefile.write.CsvWriter;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class LibraryScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private Samples.Shelf shelf;
    private Desk desk;
    private LibraryScreen screen;
    private Stage stage;

    @BeforeEach
    void open() {
        shelf = Samples.shelf(folder);
        desk = TestDesk.in(folder, dialogs);
        screen = FxTest.fx(() -> new LibraryScreen(shelf.desk(PDF), desk));
        FxTest.fx(() -> {
            screen.node();
            screen.refresh();
        });
        shelf.journal().onChange(() -> FxTest.fx(screen::refresh));
        stage = FxTest.show((Parent) screen.node(), 1060, 660);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        shelf.close();
    }

    @Test
    void anEmptyLibraryInvitesToRegisterOrImport() {
        assertTrue(FxTest.fx(() -> find(".empty-state").isVisible()));
        picture("library-empty");
    }

    @Test
    void theListShowsLightsNumbersAndNothingIsClipped() {
        fill();
        assertEquals(5, rows());
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
        picture("library-list");
    }

    @Test
    void aNumberOfTheReportShowsTheDocumentsBehindIt() {
        fill();
        FxTest.fx(() -> button("废止 2（含失效 1）").fire());
        FxTest.pulse();
        assertEquals(2, rows());
    }

    @Test
    void aDocumentIsRegisteredInTheForm() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        FxTest.pulse();
        write(".side-form #title", "云溪县农村宅基地管理办法");
        write(".side-form #number", "云政规〔2026〕3号");
        day(".side-form #made", "2026-03-01");
        FxTest.fx(() -> button("5 年").fire());
        picture("library-form");
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
        FxTest.fx(() -> ((Button) find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        OfficialDocument saved = shelf.library().all().getFirst();
        assertEquals(Validity.until(LocalDate.of(2031, 2, 28)), saved.validity());
        assertFalse(FxTest.fx(() -> find(".side-form").isVisible()));
    }

    @Test
    void nothingIsStoredWithoutATitle() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        FxTest.pulse();
        FxTest.fx(() -> ((Button) find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        assertEquals(0, shelf.library().all().size());
        assertTrue(FxTest.fx(() -> find(".side-form").isVisible()));
    }

    @Test
    void aRepealIsPutOnTheTimelineByFindingTheDocumentThatDecidedIt() {
        fill();
        FxTest.fx(() -> screen.reveal("云政规〔2024〕1号"));
        FxTest.pulse();
        FxTest.fx(() -> ((ToggleButton) find("#change-add")).fire());
        FxTest.pulse();
        write("#change-find", "〔2022〕2");
        FxTest.fx(() -> find("#change-find").requestFocus());
        FxTest.type(KeyCode.ENTER);
        day("#change-day", "2026-11-01");
        FxTest.fx(() -> ((Button) find("#change-take")).fire());
        FxTest.pulse();
        picture("library-timeline");
        FxTest.fx(() -> ((Button) find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        StatusChange repeal = shelf.library().find("云政规〔2024〕1号").orElseThrow().changes().getFirst();
        assertEquals("云政规〔2022〕2号", repeal.by().id());
        assertEquals(StatusChange.Kind.REPEALED, repeal.kind());
    }

    @Test
    void aCleanUpDecidesAboutSelectedDocumentsAndIsUndone() {
        fill();
        FxTest.fx(() -> screen.actions().get(1).fire());
        Stage sheet = sheet();
        TableView<CleanUpLine> table = FxTest.fx(() -> table(sheet));
        FxTest.fx(() -> table.getSelectionModel().select(0));
        FxTest.fx(() -> button(sheet, "废止").fire());
        FxTest.pulse();
        FxTest.snapshot(sheet.getScene(), PICTURES.resolve("library-cleanup.png"));
        assertEquals(List.of(), ClippedText.in(sheet.getScene()));
        FxTest.fx(() -> button(sheet, "登记 1 件清理结果").fire());
        assertEquals(StatusChange.Kind.REPEALED,
                shelf.library().find("云政规〔2021〕3号").orElseThrow().changes().getFirst().kind());
        assertEquals(2, shelf.library().counts(2026).repealed(DocumentKind.NORMATIVE).size(), "it had expired before");
        shelf.journal().undo();
        assertEquals(List.of(), shelf.library().find("云政规〔2021〕3号").orElseThrow().changes());
        FxTest.fx(sheet::close);
    }

    @Test
    void aListIsReadLookedAtAndTakenIn() {
        Path file = folder.resolve("清单.csv");
        new CsvWriter().write(List.of(List.of("序号", "文件名称", "文号", "拟稿处室", "成文日期"),
                List.of("1", "甲办法", "云政规〔2024〕1号", "一科", "2024-03-01"),
                List.of("2", "乙办法", "云政规〔2025〕2号", "二科", "春天")), file);
        dialogs.answer(file);
        FxTest.fx(() -> screen.actions().getFirst().fire());
        Stage sheet = sheet();
        assertEquals(2, FxTest.fx(() -> LibraryScreenTest.<ReadDocument>table(sheet).getItems().size()));
        FxTest.snapshot(sheet.getScene(), PICTURES.resolve("library-import.png"));
        assertEquals(List.of(), ClippedText.in(sheet.getScene()));
        FxTest.fx(() -> button(sheet, "导入勾选的文件").fire());
        assertEquals(1, shelf.library().all().size());
        FxTest.fx(sheet::close);
    }

    private Stage sheet() {
        Stage sheet = FxTest.show((Parent) FxTest.fx(() -> desk.sheets().current().get().node()), 1080, 620);
        FxTest.fx(() -> sheet.getScene().getStylesheets().setAll(stage.getScene().getStylesheets()));
        FxTest.pulse();
        return sheet;
    }

    @SuppressWarnings("unchecked")
    private static <T> TableView<T> table(Stage stage) {
        return (TableView<T>) stage.getScene().getRoot().lookup(".table-view");
    }

    private void fill() {
        shelf.library().save(List.of(document("云政规〔2026〕5号", "2026-05-01", Validity.LONG_TERM),
                document("云政规〔2024〕1号", "2024-03-01", Validity.LONG_TERM),
                document("云政规〔2022〕2号", "2022-03-01", until("2027-02-28")),
                document("云政规〔2021〕3号", "2021-03-01", until("2026-02-28")),
                document("云政规〔2019〕4号", "2019-03-01", Validity.UNSAID,
                        change(StatusChange.Kind.REPEALED, "2026-06-01"))));
        FxTest.pulse();
    }

    private int rows() {
        return FxTest.fx(() -> table(stage).getItems().size());
    }

    private Button button(String words) {
        return button(stage, words);
    }

    private static Button button(Stage where, String words) {
        return where.getScene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance)
                .map(Button.class::cast).filter(button -> words.equals(button.getText())).findFirst().orElseThrow();
    }

    private void write(String selector, String words) {
        FxTest.fx(() -> ((TextInputControl) find(selector)).setText(words));
        FxTest.pulse();
    }

    private void day(String selector, String day) {
        FxTest.fx(() -> ((DatePicker) find(selector)).setValue(LocalDate.parse(day)));
        FxTest.pulse();
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private void picture(String name) {
        FxTest.pulse();
        Scene scene = stage.getScene();
        FxTest.snapshot(scene, PICTURES.resolve(name + ".png"));
    }
}
