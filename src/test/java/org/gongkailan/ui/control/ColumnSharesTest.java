package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The widths of columns on a real table in a window. */
class ColumnSharesTest {
    private static final String LONG = "对行政机关作出的政府信息公开答复不服申请行政复议";

    private record Case(String number, String matter, String organ, int days) {
    }

    private final Map<String, String> memory = new HashMap<>();
    private final ObservableList<Case> rows = FXCollections.observableArrayList();
    private final TableView<Case> table = table();
    private final Stage stage = FxTest.show(new StackPane(table), 600, 300);

    private TableView<Case> table() {
        return FxTest.fx(() -> new Columns<Case>("cases", memory).text("number", "案号", 140, Case::number)
                .text("matter", "争议行为", 180, Case::matter).text("organ", "审理机关", 120, Case::organ)
                .number("days", "天数", 80, Case::days).badge("state", "状态", 96, row -> new Badge("在办", Tone.SOON))
                .pin("number").onOpen(row -> { }).table(rows, new Label("空")));
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        FxTest.largeType(false);
    }

    @Test
    void headsStandExactlyOverTheirCellsWhateverComesAndGoes() {
        for (int width : List.of(600, 431, 900, 777)) {
            FxTest.fx(() -> stage.setWidth(width));
            for (int count : List.of(3, 60, 2, 0, 40)) {
                shown(count);
                check(width + " px, " + count + " rows");
            }
            hide("matter", false);
            check(width + " px, one hidden");
            hide("matter", true);
            check(width + " px, shown again");
        }
        FxTest.largeType(true);
        FxTest.pulse();
        check("large type");
        FxTest.fx(() -> table.resizeColumn(column("matter"), 37.5));
        FxTest.pulse();
        check("dragged");
        FxTest.fx(() -> table.getSortOrder().setAll(List.of(column("days"))));
        FxTest.pulse();
        check("sorted");
    }

    @Test
    void headsStandOverTheirCellsWhileATableScrollsSideways() {
        FxTest.fx(() -> rows.setAll(Collections.nCopies(40, new Case("云政复〔2026〕3号", LONG, LONG, 3))));
        FxTest.fx(() -> Columns.prefer(table, Map.of("matter", 400.0, "organ", 500.0)));
        FxTest.pulse();
        assertTrue(HeadsOverCells.scrolls(table, Orientation.HORIZONTAL));
        check("wide");
        FxTest.fx(() -> HeadsOverCells.bar(table, Orientation.HORIZONTAL).setValue(213));
        FxTest.pulse();
        check("scrolled");
    }

    @Test
    void aHeadThatIsMovedAPixelIsNoticed() {
        shown(3);
        assertEquals(List.of(), HeadsOverCells.wrong(table));
        FxTest.fx(() -> table.lookupAll(".column-header").forEach(head -> head.setTranslateX(1)));
        assertFalse(HeadsOverCells.wrong(table).isEmpty());
    }

    @Test
    void theScrollBarMovesNoColumn() {
        shown(2);
        var without = widths(table);
        assertFalse(HeadsOverCells.scrolls(table, Orientation.VERTICAL));
        shown(60);
        assertTrue(HeadsOverCells.scrolls(table, Orientation.VERTICAL));
        assertEquals(without, widths(table));
        double bar = FxTest.fx(() -> HeadsOverCells.bar(table, Orientation.VERTICAL).getWidth());
        double all = FxTest.fx(() -> table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum());
        assertTrue(all <= 600 - bar && all > 600 - bar - 10, all + " of 600 beside a bar of " + bar);
        assertFalse(HeadsOverCells.scrolls(table, Orientation.HORIZONTAL));
    }

    @Test
    void anEmptyColumnLeavesItsRoomToThoseThatAreCut() {
        FxTest.fx(() -> rows.setAll(new Case("", LONG, "云溪县人民政府", 3)));
        FxTest.pulse();
        assertTrue(width("number") < 50, "" + widths(table));
        assertTrue(width("matter") >= 240, "" + widths(table));
        FxTest.fx(() -> rows.add(new Case("云政复〔2026〕3号", LONG, "云溪县人民政府", 3)));
        FxTest.pulse();
        assertTrue(width("number") > 80, "" + widths(table));
    }

    @Test
    void aColumnOfShortWordsGivesUpWhatWasPlannedForItBeforeTheTableScrolls() {
        FxTest.fx(() -> rows.setAll(new Case("3号", LONG, "法院", 3)));
        FxTest.fx(() -> stage.setWidth(440));
        FxTest.pulse();
        assertFalse(HeadsOverCells.scrolls(table, Orientation.HORIZONTAL));
        assertTrue(width("number") < 0.6 * 140, "" + widths(table));
    }

    @Test
    void aTableALittleTooNarrowCutsWordsFurtherInsteadOfScrolling() {
        FxTest.fx(() -> rows.setAll(new Case("云政复〔2026〕3号", LONG, "云溪县人民政府办公室", 3)));
        FxTest.fx(() -> stage.setWidth(410));
        FxTest.pulse();
        assertFalse(HeadsOverCells.scrolls(table, Orientation.HORIZONTAL), "" + widths(table));
        assertTrue(width("matter") < 0.6 * 180 && width("matter") >= 60, "" + widths(table));
        check("cut further");
    }

    @Test
    void columnThatIsMissedLeastIsLeftOutOfANarrowTableAndComesBack() {
        var narrowing = FxTest.fx(() -> new Columns<Case>("few", memory).text("number", "案号", 140, Case::number)
                .text("organ", "审理机关", 120, Case::organ).fromWidth(500, "organ").table(rows, new Label("空")));
        FxTest.fx(() -> stage.getScene().setRoot(new StackPane(narrowing)));
        for (var expected : List.of(Map.entry(600, 2), Map.entry(430, 1), Map.entry(600, 2))) {
            FxTest.fx(() -> stage.setWidth(expected.getKey()));
            FxTest.pulse();
            assertEquals(expected.getValue(), narrowing.getVisibleLeafColumns().size(), expected.toString());
        }
    }

    @Test
    void rowsThatAreFilteredAwayMoveNoColumn() {
        FxTest.fx(() -> rows.setAll(new Case("云政复〔2026〕3号", LONG, "云溪县人民政府", 3), new Case("", "不服", "", 1)));
        FxTest.pulse();
        var before = widths(table);
        FxTest.fx(() -> rows.removeFirst());
        FxTest.pulse();
        assertEquals(before, widths(table));
    }

    @Test
    void aColumnThatIsDraggedTakesFromThoseBehindItAndKeepsItsWidth() {
        shown(3);
        double number = width("number");
        double matter = width("matter");
        FxTest.fx(() -> table.resizeColumn(column("matter"), -40));
        assertEquals(number, width("number"));
        assertEquals(matter - 40, width("matter"), 1);
        ColumnShares<?> shares = (ColumnShares<?>) table.getColumnResizePolicy();
        assertTrue(FxTest.fx(shares::keepDragged));
        assertFalse(FxTest.fx(shares::keepDragged), "nothing was dragged since");
        assertEquals(matter - 40, width("matter"), 1);
        shown(50);
        assertEquals(matter - 40, width("matter"), 1);
    }

    @Test
    void aTableTooNarrowForItsLeastWidthsScrollsAndComesBack() {
        shown(3);
        FxTest.fx(() -> stage.setWidth(250));
        FxTest.pulse();
        assertTrue(HeadsOverCells.scrolls(table, Orientation.HORIZONTAL));
        FxTest.fx(() -> stage.setWidth(600));
        FxTest.pulse();
        assertFalse(HeadsOverCells.scrolls(table, Orientation.HORIZONTAL));
    }

    private void shown(int count) {
        FxTest.fx(() -> rows.setAll(IntStream.range(0, count)
                .mapToObj(i -> new Case("第" + i + "号", LONG.substring(0, 5 + i % 9), "县政府", i)).toList()));
        FxTest.pulse();
    }

    private void hide(String id, boolean visible) {
        FxTest.fx(() -> column(id).setVisible(visible));
        FxTest.pulse();
    }

    private void check(String when) {
        assertEquals(List.of(), HeadsOverCells.wrong(table), when);
    }

    private TableColumn<Case, ?> column(String id) {
        return table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    private double width(String id) {
        return FxTest.fx(() -> column(id).getWidth());
    }

    private static List<Double> widths(TableView<?> table) {
        return FxTest.fx(() -> table.getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList());
    }
}
