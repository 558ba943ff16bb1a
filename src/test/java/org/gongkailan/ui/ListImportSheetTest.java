package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.gongkailan.finding.Finding;
import org.gongkailan.progress.Progress;
import org.gongkailan.ui.control.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListImportSheetTest {
    @TempDir
    Path folder;
    private final List<String> stored = new ArrayList<>();
    private Desk desk;
    private Stage stage;

    /** A list of three words, of which the last cannot be taken; its second head is known to nobody. */
    private final class Words3 implements ListImport<List<String>, String> {
        @Override
        public Words words() {
            return new Words("导入词表", "选择词表", "逐列核对", "选择一份词表", "写入所选");
        }

        @Override
        public List<String> read(Path file, Progress progress) {
            return List.of("甲", "乙", "错");
        }

        @Override
        public List<Head<List<String>>> heads(List<String> read) {
            return List.of(new Head<>("词", true, List.of("词", "不导入"), 0, use -> read),
                    new Head<>("别的", false, List.of("词", "不导入"), 1, use -> List.of("丙", "错")));
        }

        @Override
        public String file(List<String> read) {
            return "词表.csv";
        }

        @Override
        public List<String> rows(List<String> read) {
            return read;
        }

        @Override
        public List<Finding> findings(List<String> read) {
            return List.of();
        }

        @Override
        public boolean concerns(Finding finding, String row) {
            return false;
        }

        @Override
        public boolean takeable(String row) {
            return !row.equals("错");
        }

        @Override
        public Columns<String> columns(Desk on) {
            return new Columns<String>("words", on.preferences().columns()).text("word", "词", 300, word -> word);
        }

        @Override
        public String counts(List<String> read) {
            return "共 " + read.size();
        }

        @Override
        public String take(List<String> read, List<String> wanted) {
            stored.addAll(wanted);
            return "已写入 " + wanted.size();
        }
    }

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder, new RecordingDialogs().answer(folder.resolve("词表.csv")));
        FxTest.fx(() -> new ListImportSheet<>(new Words3(), desk).open());
        stage = FxTest.show((Parent) desk.sheets().current().get().node(), 1080, 620);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void whatCanBeTakenIsTickedAndTheRestHasNoBox() {
        assertEquals(List.of(true, true), FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".table-cell .check-box").stream()
                .map(box -> ((CheckBox) box).isSelected()).toList()));
        press();
        assertEquals(List.of("甲", "乙"), stored);
        assertNull(desk.sheets().current().get());
        assertTrue(desk.notices().offersUndo());
    }

    @Test
    void whatIsUntickedStaysOutside() {
        FxTest.fx(() -> ((CheckBox) stage.getScene().getRoot().lookup(".table-cell .check-box")).fire());
        assertTrue(FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> "共 3 · 已选 1 行".equals(((Label) label).getText()))));
        press();
        assertEquals(1, stored.size());
    }

    @Test
    void headsNobodyKnowsComeFirstAndAnotherUseReadsTheListAnew() {
        assertEquals(List.of("use-1", "use-0"), FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".combo-box").stream()
                .map(box -> box.getId()).toList()));
        FxTest.fx(() -> ((ComboBox<?>) stage.getScene().lookup("#use-1")).getSelectionModel().select(0));
        assertEquals(List.of("丙", "错"), FxTest.fx(() -> List.copyOf(((TableView<?>) stage.getScene().lookup(".table-view"))
                .getItems())));
    }

    private void press() {
        FxTest.fx(() -> ((Button) stage.getScene().lookup(".side-form-foot .accent")).fire());
    }
}
