package org.gongkailan.requests.dispute.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.requests.intake.DisputeColumn;
import org.gongkailan.requests.intake.ui.LedgerList;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.ShownScreen;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab as an officer meets it; pictures of it lie in target/screens for a person to look at. */
class DisputesScreenTest {
    @TempDir
    Path folder;
    private Samples.Office office;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private Desk desk;
    private DisputesScreen screen;
    private ShownScreen shown;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        desk = TestDesk.in(folder, dialogs);
        screen = FxTest.fx(() -> new DisputesScreen(office.disputes(), office.ledger().lists(), office.disputeIntake(),
                office.export(), desk));
        shown = ShownScreen.of(screen, office.journal(), 1080, 680);
    }

    @AfterEach
    void close() {
        shown.close();
        office.close();
    }

    @Test
    void theMostPressingAnswerComesFirstAndItsLightSaysHowLong() {
        fill();
        shown.picture("disputes");
        assertEquals(List.of("答复逾期 3 天", "答复剩 2 天", "已答复，待审理", "结果维持"), lights());
        assertEquals(List.of(), shown.clipped());
    }

    @Test
    void theDuePageLeadsToThoseToAnswer() {
        fill();
        FxTest.fx(() -> screen.reveal(DisputesScreen.TO_REPLY));
        FxTest.pulse();
        assertEquals(2, table().getItems().size());
    }

    @Test
    void answeringTakesTheLightAway() {
        fill();
        Dispute pressing = table().getItems().getFirst();
        FxTest.fx(() -> screen.reveal(pressing.id()));
        FxTest.pulse();
        shown.picture("disputes-form");
        assertEquals(List.of(), shown.clipped());
        date("replied", LocalDate.of(2026, 11, 20));
        shown.fire("保存");
        assertEquals(LocalDate.of(2026, 11, 20), office.disputes().find(pressing.id()).orElseThrow().days().replied());
        assertEquals(List.of("答复剩 2 天", "已答复，待审理", "已答复，待审理", "结果维持"), lights());
    }

    @Test
    void anEndWithoutAResultIsRefusedAtItsField() {
        fill();
        Dispute pending = table().getItems().getFirst();
        FxTest.fx(() -> screen.reveal(pending.id()));
        FxTest.pulse();
        date("closed", LocalDate.of(2026, 11, 20));
        shown.fire("保存");
        assertNull(office.disputes().find(pending.id()).orElseThrow().days().closed());
        assertTrue(FxTest.fx(() -> screen.node().lookupAll(".field-message").stream().map(Label.class::cast)
                .anyMatch(label -> label.isVisible() && !label.getText().isEmpty())));
    }

    @Test
    void aLedgerKeptElsewhereIsLookedAtTakenInAndUndone() throws IOException {
        Path file = Files.writeString(folder.resolve("复议诉讼.csv"), """
                复议诉讼案件统计,,,,,
                类型,当事人,案由,受理机关,收到通知书日期,审理结果,结案日期
                行政复议,赵小云,〔2026〕第3号答复,云溪市人民政府,2026-03-02,维持,2026-04-20
                行政诉讼,钱大河,未依法公开,云溪市中级人民法院,2026-05-05,驳回,2026-07-20
                复议后起诉,孙三,〔2026〕第5号答复,云溪市中级人民法院,2026-10-05,,
                """);
        dialogs.answer(file);
        FxTest.fx(() -> new ListImportSheet<>(new LedgerList<>(office.disputeIntake(), DisputeFiles.lines()), desk).open());
        FxTest.pulse();
        Stage over = FxTest.show((Parent) desk.sheets().current().get().node(), 1080, 640);
        FxTest.fx(() -> ((ComboBox<?>) over.getScene().lookup("#use-4")).getSelectionModel()
                .select(DisputeColumn.NOTIFIED.ordinal()));
        FxTest.pulse();
        FxTest.snapshot(over.getScene(), Path.of("target", "screens").resolve("disputes-import.png"));
        assertEquals(List.of(), ClippedText.in(over.getScene()));
        FxTest.fx(() -> ((Button) over.getScene().lookup(".side-form-foot .accent")).fire());
        FxTest.pulse();
        FxTest.fx(over::close);
        assertEquals(List.of(CaseResult.PENDING, CaseResult.UPHELD), office.disputes().all().stream().map(Dispute::result).toList());
        office.journal().undo();
        assertEquals(List.of(), office.disputes().all());
    }

    private void fill() {
        var request = office.answer("2026-09-01", ApplicantClass.NATURAL_PERSON, "2026-09-10", Outcome.OTHER_LAW);
        office.disputes().saveAll(List.of(
                dispute("近", CaseStage.REVIEW, request.id(), new Dispute.Days(day(11, 13), day(11, 25), null, null)),
                dispute("逾", CaseStage.LITIGATION_DIRECT, null, new Dispute.Days(day(11, 2), day(11, 20), null, null)),
                dispute("答", CaseStage.REVIEW, null, new Dispute.Days(day(10, 12), day(10, 22), day(10, 20), null)),
                dispute("结", CaseStage.REVIEW, null, new Dispute.Days(day(9, 14), day(9, 24), day(9, 20), day(11, 16)))));
        FxTest.pulse();
    }

    private static Dispute dispute(String id, CaseStage stage, String request, Dispute.Days days) {
        return new Dispute(id, stage, new Applicant(ApplicantClass.NATURAL_PERSON, "赵小云", "", ""),
                new DisputedAct(request, "〔2026〕第1号申请的办理"), stage == CaseStage.REVIEW ? Role.ALONE : Role.ORIGINAL,
                "云溪市人民政府", "云复〔2026〕8号", days, days.closed() == null ? CaseResult.PENDING : CaseResult.UPHELD, "");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @SuppressWarnings("unchecked")
    private TableView<Dispute> table() {
        return (TableView<Dispute>) shown.find(".table-view");
    }

    private List<String> lights() {
        FxTest.pulse();
        return FxTest.fx(() -> table().lookupAll(".badge").stream().filter(Node::isVisible).map(Label.class::cast)
                .filter(label -> !label.getText().isEmpty())
                .sorted(Comparator.comparing((Label label) -> label.localToScene(0, 0).getY())).map(Label::getText).toList());
    }

    private void date(String id, LocalDate day) {
        FxTest.fx(() -> screen.node().lookupAll("#" + id).stream().filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast).forEach(picker -> picker.setValue(day)));
        FxTest.pulse();
    }
}
