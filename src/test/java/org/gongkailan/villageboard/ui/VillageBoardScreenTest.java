package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.PostingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageBoardScreenTest {
    private static final Village WEST_RIVER = new Village("石桥镇", "西河村");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    @TempDir
    private Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private BoardDesk board;
    private Desk desk;
    private VillageBoardScreen screen;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        FxTest.start();
        board = new BoardDesk(folder);
        board.draft(Set.of(WEST_RIVER), "2026-11-23");
        desk = TestDesk.in(folder, dialogs);
        screen = FxTest.fx(() -> new VillageBoardScreen(desk, board.board, board.notices, new PdfWriter(TestFonts.BUNDLED)));
        FxTest.fx(screen::refresh);
        FxTest.fx(screen::furnish);
        stage = FxTest.show((Parent) FxTest.fx(screen::node), 1200, 640);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        board.close();
    }

    @Test
    void theBoardShowsEveryVillageOfTheRoll() {
        assertEquals(12, ((TableView<?>) root().lookup("#village-board")).getItems().size());
    }

    @Test
    void aPostingIsRevealedInItsCell() {
        reveal(WEST_RIVER);

        assertTrue(((SideForm) root().lookup(".side-form")).open().get());
        assertTrue(words(root()).contains("草稿"));
    }

    @Test
    void everyWordOfAPostingAndOfTheOthersBesideItCanBeRead() throws IOException {
        board.hang(Set.of(WEST_RIVER), "2026-11-20");
        board.draft(Set.of(WEST_RIVER), "2026-11-25");
        FxTest.fx(screen::refresh);
        reveal(WEST_RIVER);

        assertTrue(words(root()).contains("其他各次"));
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
    }

    @Test
    void ofSeveralOpenObjectionsTheEarliestIsSettledFirst() throws IOException {
        board.hang(Set.of(WEST_RIVER), "2026-11-20");
        for (String matter : List.of("面积少算", "标准不对")) {
            board.notices.steps().object(board.postings.ofVillage(WEST_RIVER).getFirst(), LocalDate.parse("2026-11-22"), matter);
        }
        FxTest.fx(screen::refresh);
        reveal(WEST_RIVER);

        assertEquals(1, root().lookupAll("#objection-result").size());
        assertTrue(words(root()).containsAll(List.of("面积少算", "标准不对")));
    }

    @Test
    void escAsksOnceBeforeATypedObjectionIsLost() throws IOException {
        board.hang(Set.of(WEST_RIVER), "2026-11-20");
        FxTest.fx(screen::refresh);
        reveal(WEST_RIVER);
        FxTest.fx(() -> root().lookup("#objection-matter").requestFocus());
        FxTest.type(KeyCode.DIGIT7, KeyCode.ESCAPE);
        assertTrue(FxTest.fx(() -> root().lookup(".side-form").isVisible()));

        FxTest.type(KeyCode.ESCAPE);
        assertFalse(FxTest.fx(() -> root().lookup(".side-form").isVisible()));
    }

    @Test
    void aDraftThatIsNotPrintedIsPrintedFromTheRollInTheWorkspace() {
        reveal(new Village("双河镇", "上河村"));
        fire(root(), "打印公示");

        assertFalse(sheet().lookupAll(".page-view").isEmpty());
    }

    @Test
    void aPostingIsLookedThroughAndHungOnASheet() {
        fire(root(), "待审核 1");
        FxTest.fx(() -> ((TextField) sheet().lookup("#step-person")).setText("李主任"));
        FxTest.fx(() -> ((ButtonBase) sheet().lookup("#step-go")).fire());
        assertEquals(PostingState.CHECKED, state());

        fire(root(), "待张贴 1");
        FxTest.fx(() -> ((TextField) sheet().lookup("#step-person")).setText("王五一"));
        FxTest.fx(() -> ((ButtonBase) sheet().lookup("#step-go")).fire());
        assertEquals(PostingState.POSTED, state());
        assertEquals(null, desk.sheets().current().get());
    }

    @Test
    void theLastDayThatWillHoldIsShownBeforeANoticeIsHungAndAnOverduePaperIsWarnedOf() throws IOException {
        board.draft(Set.of(WEST_RIVER), "2026-11-09");
        board.notices.steps().check(board.postings.ofVillage(WEST_RIVER), new Life.Check(MONDAY, "李主任"));
        FxTest.fx(screen::refresh);
        fire(root(), "待张贴 1");

        assertTrue(words(sheet()).contains("2026年11月27日（含当日），从张贴日重新算足"), () -> words(sheet()).toString());
        var days = ((TableView<?>) sheet().lookup(".table-view")).getColumns();
        assertEquals(List.of(LocalDate.parse("2026-11-13"), LocalDate.parse("2026-11-27")),
                days.subList(days.size() - 2, days.size()).stream().map(column -> column.getCellData(0)).toList());
        assertTrue(sheet().lookup("#step-warning").isVisible());
    }

    @Test
    void aStepThatIsRefusedSaysWhyOnItsSheet() {
        fire(root(), "待审核 1");
        FxTest.fx(() -> ((ButtonBase) sheet().lookup("#step-go")).fire());

        assertTrue(words(sheet()).stream().anyMatch(word -> word.contains("请填写审核人")), () -> words(sheet()).toString());
        assertEquals(PostingState.DRAFT, state());
    }

    @Test
    void aVillageIsExemptedWithAReason() {
        openCell("village-accounts");
        FxTest.fx(() -> ((TextField) root().lookup("#exempt-reason")).setText("由镇里统一公示"));
        fire(root(), "登记不需公示");

        assertEquals("由镇里统一公示", board.notices.dues().exemptions().all().getFirst().reason());
        assertTrue(words(root()).contains("恢复应公示"), "the form beside the board follows");
    }

    private void openCell(String kind) {
        FxTest.fx(() -> {
            @SuppressWarnings("unchecked")
            var table = (TableView<Object>) root().lookup("#village-board");
            var column = table.getColumns().stream().filter(each -> ((NoticeKind) each.getUserData()).id().equals(kind))
                    .findFirst().orElseThrow();
            table.getSelectionModel().clearAndSelect(0, column);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER,
                    false, false, false, false));
        });
    }

    private void reveal(Village village) {
        String id = board.postings.ofVillage(village).getFirst().id();
        FxTest.fx(() -> screen.reveal(id));
    }

    private PostingState state() {
        return board.postings.ofVillage(WEST_RIVER).getFirst().state(MONDAY);
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    /** The sheet in view, with its parts in their places. */
    private Parent sheet() {
        var sheet = (Parent) desk.sheets().current().get().node();
        FxTest.fx(() -> {
            if (sheet.getScene() == null) {
                new Scene(sheet);
            }
            sheet.applyCss();
            sheet.layout();
        });
        return sheet;
    }

    private static void fire(Node in, String verb) {
        FxTest.fx(() -> in.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> verb.equals(button.getText())).findFirst().orElseThrow(() -> new AssertionError(words(in))).fire());
    }

    private static List<String> words(Node in) {
        return in.lookupAll("*").stream().filter(Labeled.class::isInstance).map(node -> String.valueOf(((Labeled) node).getText())).toList();
    }
}
