package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.gongkailan.progress.Progress;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageBoardScreenTest {
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
        hangOneVillage();
        desk = TestDesk.in(folder, dialogs);
        screen = FxTest.fx(() -> VillageBoardScreen.of(desk, board.board, board.notices));
        FxTest.fx(screen::refresh);
        FxTest.fx(screen::furnish);
        stage = FxTest.show((javafx.scene.Parent) FxTest.fx(screen::node), 960, 640);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        board.close();
    }

    @Test
    void theBoardShowsEveryVillageOfTheRoll() {
        assertEquals(12, table().getItems().size());
    }

    @Test
    void revealingAVillageOpensItsPostings() {
        FxTest.fx(() -> screen.reveal("石桥镇西河村"));

        assertTrue(((SideForm) stage.getScene().getRoot().lookup(".side-form")).open().get());
    }

    @Test
    void aDueVillageIsPrintedFromTheRollInTheWorkspace() {
        FxTest.fx(() -> screen.reveal("双河镇上河村"));
        fire("打印公示");

        var sheet = (NewPostingSheet) desk.sheets().current().get().node();
        assertFalse(sheet.lookupAll(".page-view").isEmpty());
    }

    @Test
    void takingDownWhatHasExpiredIsOnlyPossibleWhenSomethingHas() {
        assertFalse(screen.actions().getFirst().possible().get());
    }

    private void fire(String verb) {
        FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".button").stream().map(ButtonBase.class::cast)
                .filter(button -> verb.equals(button.getText())).findFirst().orElseThrow().fire());
    }

    @SuppressWarnings("unchecked")
    private TableView<BoardRow> table() {
        return (TableView<BoardRow>) stage.getScene().getRoot().lookup("#village-board");
    }

    private void hangOneVillage() throws IOException {
        var kind = board.kinds.all().getFirst();
        var reading = board.roll();
        var settings = NoticeSettings.of(kind, LocalDate.parse("2026-11-23"));
        board.postings.hang(reading, kind, board.board.hanging(settings), board.board.print(new NoticeOrder(reading.roll(), kind, settings,
                Set.of(new Village("石桥镇", "西河村"))), folder.resolve("公示"), Progress.NONE));
    }
}
