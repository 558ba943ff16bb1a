package org.gongkailan.requests.ui;

import static org.gongkailan.requests.ApplicantClass.BUSINESS;
import static org.gongkailan.requests.ApplicantClass.NATURAL_PERSON;
import static org.gongkailan.requests.Samples.askedToSupplement;
import static org.gongkailan.requests.Samples.consulted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.requests.intake.ui.LedgerList;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.requests.ledger.RequestState;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.ShownScreen;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.control.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class RequestsScreenTest {
    @TempDir
    Path folder;
    private Samples.Office office;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private Desk desk;
    private RequestsScreen screen;
    private ShownScreen shown;
    private String lettersOf = "";

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        desk = TestDesk.in(folder, dialogs);
        screen = FxTest.fx(() -> new RequestsScreen(office.ledger(), office.intake(), office.export(), request -> {
            lettersOf = request.number().text();
            return List.of(Action.of("登记回执", () -> { }));
        }, desk));
        shown = ShownScreen.of(screen, office.journal(), 1000, 640);
    }

    @AfterEach
    void close() {
        shown.close();
        office.close();
    }

    @Test
    void anEmptyLedgerInvitesToRegister() {
        assertTrue(FxTest.fx(() -> shown.find(".empty-state").isVisible()));
        shown.picture("requests-empty");
    }

    @Test
    void theListShowsLightsAndHidesNames() {
        fill();
        assertEquals(List.of(), shown.clipped());
        assertTrue(shown.texts().stream().noneMatch(text -> text.contains("赵小云")), "names are masked");
        assertTrue(shown.texts().contains("逾期 10 个工作日"));
        shown.picture("requests-list");
    }

    @Test
    void aRequestIsRegisteredByKeyboardAndOpensItsPage() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        FxTest.pulse();
        write("#applicant", "钱大河");
        write("#contents", "云溪大道改造工程的施工许可证");
        shown.picture("requests-register");
        assertEquals(List.of(), shown.clipped());
        FxTest.fx(() -> ((Button) shown.find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        assertEquals("〔2026〕第1号", office.ledger().lists().all(RequestQuery.ALL).getFirst().request().number().text());
        assertNotNull(FxTest.fx(() -> shown.find(".case-page")));
        assertEquals("〔2026〕第1号", lettersOf);
    }

    @Test
    void nothingIsRegisteredWithoutNameAndContents() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        FxTest.pulse();
        FxTest.fx(() -> ((Button) shown.find(".side-form-foot .accent")).fire());
        assertEquals(0, office.ledger().lists().all(RequestQuery.ALL).size());
        assertTrue(shown.texts().contains("加粗的各项还没有填全。"));
    }

    @Test
    void onlyLawfulStepsAreOpenAndTheOthersSayWhy() {
        DisclosureRequest request = office.register("2026-10-12", NATURAL_PERSON);
        show(request);
        assertFalse(FxTest.fx(() -> shown.find("#step-ANSWER").isDisabled()));
        FxTest.fx(() -> ((ButtonBase) shown.find(".step-list .fold .button")).fire());
        FxTest.pulse();
        assertTrue(FxTest.fx(() -> shown.find("#step-EXTEND").isDisabled()));
        assertTrue(shown.texts().contains("答复期限已于2026-11-09届满，届满之后不能再延长（条例第三十三条）。请尽快答复。"));
        shown.picture("requests-case-overdue");
        assertEquals(List.of(), shown.clipped());
    }

    @Test
    void anAnswerIsChosenFromTheTreeAndClosesTheCase() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        show(request);
        FxTest.fx(() -> ((Button) shown.find("#step-ANSWER")).fire());
        FxTest.pulse();
        FxTest.fx(() -> shown.find(".outcome-picker").lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                .filter(radio -> radio.getUserData() == Outcome.PROCESS_INFORMATION).findFirst().orElseThrow().setSelected(true));
        FxTest.pulse();
        shown.picture("requests-answer");
        assertTrue(shown.texts().contains("条例第十六条"));
        FxTest.fx(() -> ((Button) shown.find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        assertEquals(Outcome.PROCESS_INFORMATION, office.ledger().lists().line(request.id()).orElseThrow().request().outcome().orElseThrow());
        shown.picture("requests-case-finished");
    }

    @Test
    void aRefusedStepStaysInTheFormWithItsReason() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        show(request);
        FxTest.fx(() -> ((Button) shown.find("#step-EXTEND")).fire());
        FxTest.pulse();
        write("#days", "25");
        FxTest.fx(() -> ((Button) shown.find(".side-form-foot .accent")).fire());
        FxTest.pulse();
        assertEquals(List.of(), office.ledger().lists().line(request.id()).orElseThrow().request().events());
        assertTrue(shown.texts().contains("延长25个工作日不合规定：最长20个工作日（条例第三十三条），现在还能延长20个。"));
        shown.picture("requests-extend");
    }

    @Test
    void aComputedDayOpensItsDerivation() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        office.ledger().take(request, consulted("2026-11-04", Consultee.THIRD_PARTY));
        show(request);
        FxTest.fx(() -> ((Button) shown.find(".mark.ahead .link")).fire());
        FxTest.pulse();
        assertNotNull(FxTest.fx(() -> shown.find(".derivation")));
        shown.picture("requests-derivation");
        assertEquals(List.of(), shown.clipped());
    }

    @Test
    void enterOnAnOpenedCaseTakesTheFirstStep() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        show(request);
        assertEquals("step-ANSWER", FxTest.fx(() -> shown.stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void escapeGoesBackToTheList() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        show(request);
        FxTest.type(KeyCode.ESCAPE);
        FxTest.pulse();
        assertTrue(FxTest.fx(() -> shown.find(".table-view") instanceof TableView<?>));
    }

    @Test
    void theCasesBehindAFigureAreShown() {
        fill();
        FxTest.fx(() -> screen.reveal(RequestsScreen.cell(2026, "carriedOut", BUSINESS)));
        FxTest.pulse();
        assertEquals(2, FxTest.fx(() -> ((TableView<?>) shown.find(".table-view")).getItems().size()));
        FxTest.fx(() -> screen.reveal(RequestsScreen.state(RequestState.OVERDUE)));
        FxTest.pulse();
        assertEquals(1, FxTest.fx(() -> ((TableView<?>) shown.find(".table-view")).getItems().size()));
    }

    @Test
    void receiptIsConfirmedTodayUnlessSaidOtherwise() {
        var request = office.ledger().register(new Applicant(NATURAL_PERSON, "赵小云", "", ""), new WantedInformation("低保名单", ""),
                new Receipt(Channel.INTERNET, Samples.TODAY.minusDays(2), null), Assignment.NOBODY);
        show(request);
        shown.fire("登记确认日期");
        shown.fire("保存更正");
        assertEquals(Samples.TODAY, office.ledger().lists().line(request.id()).orElseThrow().request().receipt().confirmed());
    }

    @Test
    void aLedgerKeptElsewhereIsLookedAtAndTakenIn() throws java.io.IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("台账.csv"), """
                序号,申请人,要什么,申请方式,收到时间,答复时间,办理结果
                1,赵小云,征地补偿标准,当面,2026-03-02,2026-03-16,予以公开
                2,钱大河,低保名单,网上,2026-03-05,2026-03-20,不予公开
                """);
        dialogs.answer(file);
        FxTest.fx(() -> new ListImportSheet<>(new LedgerList<>(office.intake(), RequestFiles.lines()), desk).open());
        FxTest.pulse();
        Stage over = FxTest.show((Parent) desk.sheets().current().get().node(), 1000, 640);
        FxTest.fx(() -> ((javafx.scene.control.ComboBox<?>) over.getScene().lookup("#use-2")).getSelectionModel()
                .select(org.gongkailan.requests.intake.LedgerColumn.CONTENTS.ordinal()));
        FxTest.pulse();
        assertEquals(List.of(), ClippedText.in(over.getScene()));
        FxTest.snapshot(over.getScene(), Path.of("target", "screens").resolve("requests-import.png"));
        FxTest.fx(() -> ((Button) over.getScene().lookup(".side-form-foot .accent")).fire());
        FxTest.pulse();
        FxTest.fx(over::close);
        assertEquals(1, office.ledger().lists().all(RequestQuery.ALL).size());
    }

    private void fill() {
        office.register("2026-10-12", NATURAL_PERSON);
        office.register("2026-10-27", NATURAL_PERSON);
        office.register("2026-11-20", BUSINESS);
        office.ledger().take(office.register("2026-11-02", BUSINESS), askedToSupplement("2026-11-04", "2026-11-20"));
        office.answer("2026-09-01", BUSINESS, "2026-09-02", Outcome.GRANTED);
        office.answer("2026-09-01", NATURAL_PERSON, "2026-11-02", Outcome.NEEDS_CREATION);
        FxTest.pulse();
    }

    private void show(DisclosureRequest request) {
        FxTest.fx(() -> screen.reveal(request.id()));
        FxTest.pulse();
    }

    private void write(String selector, String words) {
        FxTest.fx(() -> ((TextInputControl) shown.find(selector)).setText(words));
    }
}
