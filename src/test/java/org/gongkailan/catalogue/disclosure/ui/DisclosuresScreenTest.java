package org.gongkailan.catalogue.disclosure.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.catalogue.disclosure.Office;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class DisclosuresScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private Office office;
    private Desk desk;
    private DisclosuresScreen screen;
    private Stage stage;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.rows();
        office.row("q", "资金支出情况", "每季度终了后10个工作日内");
        desk = TestDesk.in(folder);
        screen = FxTest.fx(() -> new DisclosuresScreen(office.desk(PDF), desk));
        FxTest.fx(() -> {
            screen.furnish();
            screen.refresh();
        });
        office.journal.onChange(() -> FxTest.fx(screen::refresh));
        stage = FxTest.show((Parent) screen.node(), 1000, 640);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        office.close();
    }

    @Test
    void anEmptyLedgerInvitesToRegisterOrImport() {
        assertTrue(FxTest.fx(() -> find(".empty-state").isVisible()));
        picture("disclosures-empty");
    }

    @Test
    void theListShowsLightsWithWordsAndNothingIsClipped() {
        fill();
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
        picture("disclosures-list");
    }

    @Test
    void aDisclosureIsRegisteredByFindingItsRow() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        FxTest.pulse();
        write("#matter-find", "低保");
        FxTest.fx(() -> find("#matter-find").requestFocus());
        FxTest.type(KeyCode.ENTER);
        write("#title", "关于2026年11月{事项}的公示");
        write(".date-picker .text-field", "2026-11-02");
        picture("disclosures-form");
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
        FxTest.fx(() -> ((Button) find(".side-form-foot .accent")).fire());
        var saved = office.ledger.all(DisclosureQuery.ALL).getFirst();
        assertEquals("关于2026年11月低保对象名单的公示", saved.disclosure().title());
        assertEquals(LocalDate.of(2026, 11, 30), saved.due());
    }

    @Test
    void theDerivationOpensDayByDay() {
        fill();
        FxTest.fx(() -> screen.reveal("旧名单"));
        FxTest.pulse();
        picture("disclosures-edit");
        FxTest.fx(() -> ((ToggleButton) find(".side-form .toggle-button.link")).fire());
        FxTest.pulse();
        assertNotNull(FxTest.fx(() -> find(".derivation")));
        picture("disclosures-derivation");
    }

    @Test
    void aDocumentOfTheLibraryFillsInWhatItSaysOfItself() {
        office.library.save(List.of(org.gongkailan.library.Samples.document("云政规〔2024〕1号", "2026-11-02",
                org.gongkailan.library.Validity.LONG_TERM)));
        FxTest.fx(() -> screen.reveal(DisclosuresScreen.newFor("a")));
        FxTest.pulse();
        write("#library-find", "云政规");
        FxTest.fx(() -> find("#library-find").requestFocus());
        FxTest.type(KeyCode.ENTER);
        picture("disclosures-document");
        assertEquals("云溪县云政规〔2024〕1号办法", FxTest.fx(() -> ((Button) stage.getScene().getFocusOwner()).getText()),
                "the keyboard stays where the document was chosen");
        assertEquals("云溪县云政规〔2024〕1号办法", FxTest.fx(() -> ((TextInputControl) find("#title")).getText()));
        FxTest.fx(() -> ((Button) find(".side-form-foot .accent")).fire());
        assertEquals("云政规〔2024〕1号", office.ledger.all(DisclosureQuery.ALL).getFirst().disclosure().document());
    }

    @Test
    void nothingIsSavedWithoutATitle() {
        FxTest.fx(() -> screen.reveal(DisclosuresScreen.newFor("a")));
        FxTest.pulse();
        FxTest.fx(() -> ((Button) find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        assertEquals(0, office.ledger.all(DisclosureQuery.ALL).size());
        assertTrue(FxTest.fx(() -> find(".side-form").isVisible()));
        picture("disclosures-untitled");
    }

    @Test
    void whatWasTypedAndLeftComesBack() {
        FxTest.fx(() -> screen.reveal(DisclosuresScreen.newFor("a")));
        FxTest.pulse();
        write("#title", "写了一半");
        FxTest.type(KeyCode.ESCAPE);
        assertFalse(FxTest.fx(() -> find(".side-form").isVisible()));
        FxTest.fx(() -> desk.notices().latest().orElseThrow().actions().getFirst().fire());
        FxTest.pulse();
        assertEquals("写了一半", FxTest.fx(() -> ((TextInputControl) find("#title")).getText()));
    }

    @Test
    void theMonthIsTurnedByKeysAndOpensWhatStandsOnADay() {
        fill();
        FxTest.fx(() -> ((ToggleButton) find("#view-month")).fire());
        FxTest.pulse();
        picture("disclosures-month");
        assertEquals(List.of(), ClippedText.in(stage.getScene()).stream()
                .filter(words -> !words.startsWith("即将到期 ") && !words.startsWith("按期发布 ")).toList());
        FxTest.fx(() -> find(".month").requestFocus());
        FxTest.type(KeyCode.PAGE_UP);
        picture("disclosures-month-october");
        assertTrue(FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".day-off").size()) >= 7);
        FxTest.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.ENTER);
        assertTrue(FxTest.fx(() -> find(".side-form").isVisible()), "24 November has one line");
    }

    @Test
    void manyOnOneDayAreShownInASheet() {
        office.ledger.save(IntStream.range(0, 9).mapToObj(i -> office.of("b", "标准" + i, "2026-11-23", null)).toList());
        FxTest.fx(() -> ((ToggleButton) find("#view-month")).fire());
        FxTest.pulse();
        picture("disclosures-month-many");
        FxTest.fx(() -> find(".month").requestFocus());
        FxTest.type(KeyCode.ENTER);
        assertNotNull(FxTest.fx(() -> desk.sheets().current().get()));
    }

    @Test
    void quietRowsAreListed() {
        fill();
        FxTest.fx(() -> ((ToggleButton) find("#view-quiet")).fire());
        FxTest.pulse();
        picture("disclosures-quiet");
        assertFalse(FxTest.fx(() -> find(".table-view").lookupAll(".badge").isEmpty()));
    }

    private void fill() {
        List<Disclosure> all = List.of(
                office.of("a", "云溪县2026年10月最低生活保障对象名单公示", "2026-10-15", "2026-11-03"),
                office.of("a", "云溪县2026年9月最低生活保障对象名单公示", "2026-09-01", "2026-10-30"),
                office.of("a", "云溪县2026年11月最低生活保障对象名单公示", "2026-10-27", null),
                office.of("a", "旧名单", "2026-10-20", null),
                office.of("a", "云溪县2026年12月最低生活保障对象名单公示", "2026-11-20", null),
                office.of("b", "关于提高2026年度城乡低保标准的通知", "2026-11-23", null),
                office.of("c", "最低生活保障办事指南（2026年版）", "2026-11-02", null),
                office.of("a", "年底名单", "2026-12-14", null),
                office.of("q", "一季度社会救助资金支出情况", "2026-04-03", "2026-04-10"));
        office.ledger.save(all);
        FxTest.pulse();
    }

    private void write(String selector, String words) {
        FxTest.fx(() -> {
            Node field = find(selector);
            ((TextInputControl) field).setText(words);
            if (field instanceof TextField line && selector.contains("date")) {
                line.fireEvent(new javafx.event.ActionEvent());
                ((javafx.scene.control.DatePicker) field.getParent()).setValue(LocalDate.parse(words));
            }
        });
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
