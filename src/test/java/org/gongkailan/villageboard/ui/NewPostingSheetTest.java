package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.villageboard.notice.NoticePaper;
import org.gongkailan.villageboard.roll.RollEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPostingSheetTest {
    @TempDir
    private Path folder;
    private BoardDesk board;
    private NewPostingViewModel model;
    private NewPostingSheet sheet;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        FxTest.start();
        board = new BoardDesk(folder);
        model = board.newPosting();
        // Fonts are read here, so that the screen's thread need not wait for them.
        model.rolls.read(List.of(roll()));
        sheet = FxTest.fx(() -> new NewPostingSheet(TestDesk.in(folder, new RecordingDialogs()), model));
        stage = FxTest.show(sheet, 1180, 640);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        board.close();
    }

    @Test
    void aHeadThatNobodyKnowsIsExplainedColumnByColumn() throws IOException {
        Path odd = folder.resolve("odd.csv");
        Files.writeString(odd, "所属,所在,领钱人,实发\n石桥镇,西湾村,江娜,32.65\n");
        FxTest.fx(() -> model.rolls.read(List.of(odd)));
        assertTrue(words().contains("例：江娜"), () -> words().toString());

        FxTest.fx(() -> choose("所属", "乡镇"));
        FxTest.fx(() -> choose("所在", "行政村"));
        FxTest.fx(() -> choose("领钱人", "户主姓名"));
        FxTest.fx(() -> choose("实发", "补贴金额"));
        fire("按此读入");
        assertEquals("江娜", model.rolls.roll.get().entries().getFirst().name());

        FxTest.fx(() -> model.rolls.read(List.of(odd)));
        assertFalse(words().contains("按此读入"), "the same head is known the next time");
    }

    @Test
    void aFindingLeadsToItsRow() {
        var missing = finding("village-missing");
        FxTest.fx(() -> model.see(missing));

        assertEquals("2", table().getSelectionModel().getSelectedItem().serial());
        assertTrue(model.seesRows.get());
        assertTrue(words().stream().anyMatch(words -> words.contains("不会印在任何一个村的公示里")), () -> words().toString());
    }

    @Test
    void aFindingLeadsToItsRowOnAPageThatIsWideEnoughToBeRead() throws IOException {
        var lines = IntStream.rangeClosed(1, 60).mapToObj(i -> i + ",石桥镇,西湾村,江娜" + ",32." + (10 + i % 80) + "\n").collect(Collectors.joining());
        FxTest.fx(() -> model.rolls.read(List.of(write("long.csv", "序号,乡镇,行政村,户主姓名,补贴金额\n" + lines + "61,石桥镇,西湾村,萧军,-1\n"))));
        var scroll = (ScrollPane) sheet.lookup(".page-view .scroll-pane");
        assertEquals(0, scroll.getVvalue(), "the whole page at first");

        FxTest.fx(() -> model.see(model.findings.stream().filter(each -> each.rule().startsWith("amount")).findFirst().orElseThrow()));
        FxTest.pulse();

        assertTrue(model.page.pages.wide.get());
        assertTrue(FxTest.fx(() -> isSeen(scroll, pointed())), () -> "scrolled to " + scroll.getVvalue());
        FxTest.fx(() -> model.page.pages.wide.set(false));
        FxTest.pulse();
        assertTrue(FxTest.fx(() -> isSeen(scroll, 0) && isSeen(scroll, 1)), "the whole page again");
    }

    // Whether a place of the page, from 0 at its upper edge to 1 at its lower, stands between the edges of the room.
    private boolean isSeen(ScrollPane scroll, double spot) {
        var image = image();
        var page = image.localToScene(image.getBoundsInLocal());
        var room = scroll.localToScene(scroll.getBoundsInLocal());
        double at = page.getMinY() + spot * page.getHeight();
        return at >= room.getMinY() && at <= room.getMaxY();
    }

    private ImageView image() {
        return sheet.lookupAll("ImageView").stream().map(ImageView.class::cast).filter(Node::isVisible).findFirst().orElseThrow();
    }

    // Where the page has the ground of the row that is pointed out.
    private double pointed() {
        var picture = image().getImage();
        return IntStream.range(0, (int) picture.getHeight()).filter(y -> IntStream.range(0, (int) picture.getWidth())
                .anyMatch(x -> (picture.getPixelReader().getArgb(x, y) & 0xFFFFFF) == NoticePaper.POINTED)).findFirst().orElseThrow()
                / picture.getHeight();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pagesAreTurnedOnlyWhereThereAreSome() {
        assertTrue(words().stream().anyMatch(words -> words.startsWith("第 1 页")), () -> words().toString());
        FxTest.fx(model.rolls::clear);
        FxTest.pulse();

        assertTrue(words().contains("选好花名册后，这里就是要打印的页面"), () -> words().toString());
        assertFalse(FxTest.fx(() -> sheet.lookup(".pager").isVisible()));
    }

    @Test
    void whatCannotBeDoneWithoutARollSaysSo() {
        FxTest.fx(model.rolls::clear);
        FxTest.pulse();
        var verbs = Stream.of("villageboard.rows.roll", "villageboard.new.pictures", "villageboard.new.paper-print", "villageboard.new.print-one",
                "villageboard.new.print").map(Messages::of).toList();
        var saying = FxTest.fx(() -> sheet.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> button.isDisabled() && String.valueOf(button.getAccessibleHelp()).startsWith("读入花名册"))
                .map(Labeled::getText).toList());

        assertTrue(saying.containsAll(verbs), saying::toString);
    }

    @Test
    void closingAsksWhereSomethingWouldBeLost() {
        var dialogs = new RecordingDialogs();
        var desk = TestDesk.in(folder, dialogs);
        FxTest.fx(() -> new NewPostingSheet(desk, model).open());
        FxTest.fx(desk.sheets()::close);
        assertNotNull(desk.sheets().current().get(), "the officer stepped back");
        assertTrue(dialogs.asked.toString().contains("还没有生成文件"), () -> dialogs.asked.toString());

        var nothing = board.newPosting();
        var other = TestDesk.in(folder, dialogs);
        FxTest.fx(() -> new NewPostingSheet(other, nothing).open());
        FxTest.fx(other.sheets()::close);
        assertNull(other.sheets().current().get());
    }

    private Path roll() throws IOException {
        return Files.writeString(folder.resolve("roll.csv"),
                "序号,乡镇,行政村,户主姓名,补贴金额\n1,石桥镇,西湾村,江娜,32.65\n2,石桥镇,,萧军,12.00\n3,石桥镇,西湾村,赵燕,8.00\n");
    }

    private Finding finding(String rule) {
        return model.findings.stream().filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<RollEntry> table() {
        return (TableView<RollEntry>) sheet.lookupAll(".table-view").stream().filter(node -> "village-board.roll".equals(node.getId())).findFirst().orElseThrow();
    }

    private void choose(String column, String as) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<Object>) sheet.lookupAll(".combo-box").stream().filter(node -> column.equals(node.getAccessibleText())).findFirst().orElseThrow();
        box.setValue(box.getItems().stream().filter(use -> as.equals(box.getConverter().toString(use))).findFirst().orElseThrow());
    }

    private void fire(String verb) {
        FxTest.fx(() -> sheet.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> verb.equals(button.getText())).findFirst().orElseThrow(() -> new AssertionError(words())).fire());
    }

    private List<String> words() {
        return FxTest.fx(() -> sheet.lookupAll("*").stream().filter(Node::isVisible).filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText())).toList());
    }
}
