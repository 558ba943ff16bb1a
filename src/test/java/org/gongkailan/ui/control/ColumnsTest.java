package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    record Row(String group, int count, LocalDate day, Badge state) {
    }

    final List<Row> rows = List.of(new Row("教育", 3, LocalDate.of(2026, 11, 1), new Badge("正常", Tone.GOOD)),
        new Row("教育", 4, null, null), new Row("农业", 5, LocalDate.of(2026, 11, 3), null));
    final Map<String, String> memory = new HashMap<>();
    final List<Row> opened = new ArrayList<>();

    @Test
    void eachKindOfColumnShowsItsWords() {
        TableView<Row> table = show();
        assertEquals(List.of("教育", "3", "2026-11-01", "正常"), words(table, 0));
        assertEquals(List.of("", "4", "", ""), words(table, 1));
        assertEquals(List.of("农业", "5", "2026-11-03", ""), words(table, 2));
    }

    @Test
    void enterOpensTheSelectedRow() {
        TableView<Row> table = show();
        FxTest.fx(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2);
        });
        FxTest.type(KeyCode.ENTER);
        assertEquals(List.of(rows.get(2)), opened);
    }

    @Test
    void widthsAndOrderOutliveTheTable() {
        TableView<Row> table = show();
        FxTest.fx(() -> {
            TableColumn<Row, ?> first = table.getColumns().removeFirst();
            table.getColumns().add(first);
        });
        FxTest.pulse();
        assertTrue(memory.get("demo").matches("count:\\d+,day:\\d+,state:\\d+,group:\\d+"), memory.get("demo"));
        assertEquals(List.of("count", "day", "state", "group"), show().getColumns().stream().map(TableColumn::getId).toList());
    }

    @Test
    void aMemoryOfOtherColumnsOrOfNonsenseDoesNoHarm() {
        memory.put("demo", "gone:100,count:99999,,x:y,day:120");
        assertEquals(4, show().getColumns().size());
    }

    @Test
    void aColumnThatGoesAndComesBackLeavesTheOthersAsTheyWere() {
        TableView<Row> table = FxTest.fx(() -> new Columns<Row>("demo", memory).text("group", "分组", 160, Row::group)
            .text("words", "内容", 240, Row::group).text("more", "其他", 160, Row::group).badge("state", "状态", 96, Row::state)
            .table(FXCollections.observableArrayList(rows), new Label("空")));
        Stage stage = FxTest.show(new StackPane(table), 600, 300);
        stages.add(stage);
        List<Long> before = widths(table);
        for (int i = 0; i < 3; i++) {
            FxTest.fx(() -> {
                table.getColumns().get(1).setVisible(false);
                stage.setWidth(500);
            });
            FxTest.pulse();
            FxTest.fx(() -> {
                table.getColumns().get(1).setVisible(true);
                stage.setWidth(600);
            });
            FxTest.pulse();
        }
        assertEquals(before, widths(table));
        assertTrue(before.stream().mapToLong(Long::longValue).sum() <= 600, "none is cut off: " + before);
    }

    private static List<Long> widths(TableView<?> table) {
        return FxTest.fx(() -> table.getColumns().stream().map(column -> Math.round(column.getWidth())).toList());
    }

    @Test
    void rowsOfTwoLinesShowWhatOneLineCuts() {
        String words = "政府投资项目可行性研究报告审批";
        TableView<Row> table = FxTest.fx(() -> new Columns<Row>("demo", memory).twoLines()
            .text("words", words, 140, row -> words).text("rest", "其余", 500, Row::group)
            .table(FXCollections.observableArrayList(rows), new Label("空")));
        stages.add(FxTest.show(new StackPane(table), 700, 300));
        assertEquals(List.of(false), FxTest.fx(() -> table.lookupAll(".table-cell").stream().map(node -> (TableCell<?, ?>) node)
            .filter(cell -> words.equals(cell.getText())).map(TableCell::isTextTruncated).distinct().toList()));
    }

    @Test
    void theShortcutsOfTheMenuAnswerOnlyWhileTheTableHasTheFocus() {
        var fired = new ArrayList<String>();
        var elsewhere = FxTest.fx(() -> new Button("别处"));
        TableView<Row> table = FxTest.fx(() -> new Columns<Row>("demo", memory).grouped("group", "分组", 160, Row::group)
            .menu(Action.of("删除", () -> fired.add("删除")).withKeys("Delete"))
            .table(FXCollections.observableArrayList(rows), new Label("空")));
        stages.add(FxTest.show(new VBox(elsewhere, table), 700, 300));
        FxTest.fx(elsewhere::requestFocus);
        FxTest.type(KeyCode.DELETE);
        assertEquals(List.of(), fired);
        FxTest.fx(table::requestFocus);
        FxTest.type(KeyCode.DELETE);
        assertEquals(List.of("删除"), fired);
    }

    private TableView<Row> show() {
        TableView<Row> table = FxTest.fx(() -> new Columns<Row>("demo", memory)
            .grouped("group", "分组", 160, Row::group).number("count", "数量", 80, Row::count)
            .date("day", "日期", 104, Row::day).badge("state", "状态", 96, Row::state)
            .onOpen(opened::add).table(FXCollections.observableArrayList(rows), new Label("空")));
        Stage stage = FxTest.show(new StackPane(table), 700, 300);
        stages.add(stage);
        return table;
    }

    final List<Stage> stages = new ArrayList<>();

    @org.junit.jupiter.api.AfterEach
    void close() {
        FxTest.fx(() -> stages.forEach(Stage::close));
    }

    private static List<String> words(TableView<?> table, int row) {
        return FxTest.fx(() -> table.lookupAll(".table-cell").stream().map(c -> (TableCell<?, ?>) c)
            .filter(c -> c.getIndex() == row && c.getTableColumn() != null)
            .sorted(java.util.Comparator.comparing(c -> c.getTableView().getColumns().indexOf(c.getTableColumn())))
            .map(c -> c.getGraphic() instanceof Label badge ? badge.getText() : c.getText() == null ? "" : c.getText()).toList());
    }
}
