package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.kind.KindFile;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindSheetTest {
    @TempDir
    private Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private BoardDesk board;
    private Desk desk;
    private KindViewModel model;
    private KindSheet sheet;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.start();
        board = new BoardDesk(folder);
        model = new KindViewModel(board.jobs, board.board, board.notices);
        desk = TestDesk.in(folder, dialogs);
        sheet = FxTest.fx(() -> new KindSheet(desk, model));
        stage = FxTest.show(sheet, 1180, 640);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        board.close();
    }

    @Test
    void aFieldIsPutWhereTheCaretStands() {
        FxTest.fx(() -> {
            var title = (TextInputControl) sheet.lookup("#title");
            title.requestFocus();
            title.setText("关于的公示");
            title.selectRange(2, 2);
            var menu = (FieldMenu) sheet.lookup("#insert-field");
            menu.getItems().get(KindField.offered().indexOf(KindField.VILLAGE)).fire();
        });
        assertEquals("关于{村名}的公示", model.draft.title.get());
    }

    @Test
    void theMenuOfFieldsIsOfSentencesOnly() {
        assertTrue(FxTest.fx(() -> {
            sheet.lookup("#name").requestFocus();
            return sheet.lookup("#insert-field").isDisabled();
        }));
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndIsNotStored() {
        FxTest.fx(() -> model.draft.title.set("{项目}公示"));
        fire("保存类型");
        assertTrue(desk.notices().latest().orElseThrow().text().startsWith("没有保存：没有“项目”这个字段"));
        assertEquals(NoticeKinds.shipped().all(), board.notices.kinds().kinds().all());
    }

    @Test
    void kindsAreSentAndTakenIn() {
        Path file = folder.resolve("类型.json");
        fire("导出类型…");
        assertTrue(dialogs.asked.getLast().contains("还没有改过或自建"), dialogs.asked.toString());

        FxTest.fx(() -> model.copy());
        dialogs.answer(file);
        fire("导出类型…");
        assertEquals(1, KindFile.read(file).kinds().size());

        FxTest.fx(() -> model.restore());
        dialogs.answer(file);
        fire("导入类型…");
        var arrivals = (KindArrivals) desk.sheets().current().get().node();
        FxTest.fx(() -> arrivals.lookupAll(".button").stream().map(ButtonBase.class::cast).filter(button -> button.getText().equals("导入 1 种"))
                .findFirst().orElseThrow().fire());
        assertEquals("惠农补贴发放（本单位）", model.kind.get().name());
        assertEquals(NoticeKinds.shipped().all().size() + 1, board.notices.kinds().kinds().all().size());
    }

    private void fire(String verb) {
        FxTest.fx(() -> sheet.lookupAll(".button").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> verb.equals(button.getText())).findFirst().orElseThrow().fire());
    }
}
