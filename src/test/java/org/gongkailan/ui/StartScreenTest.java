package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.StartCard.Tile;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class StartScreenTest {
    final List<String> opened = new ArrayList<>();
    int days = 70;
    final StartScreen screen = FxTest.fx(() -> new StartScreen(List.of(
        new StartCard("领域", Feather.GRID, () -> StartCard.tiles(List.of(tile("义务教育", 1), tile("财政预决算", 0.1))), more()),
        new StartCard("年度报告", Feather.FILE_TEXT, () -> StartCard.lines(List.of(
            new Line("2026 年度报告", "还有 " + days + " 天", Tone.SOON, () -> opened.add("report"))), ""), more()),
        new StartCard("备份", Feather.SHIELD, () -> StartCard.lines(List.of(), "还没有备份。"), more())), new SameThreadJobs()));
    final Stage stage = FxTest.show((Parent) screen.node(), 900, 600);

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void eachLineIsAWayToWhatItTellsOf() {
        FxTest.fx(screen::refresh);
        FxTest.click(find(".start-line"));
        assertEquals(List.of("report"), opened);
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
    }

    @Test
    void aTileIsTheDeeperTheMoreThereIs() {
        FxTest.fx(screen::refresh);
        List<String> depths = FxTest.fx(() -> screen.node().lookupAll(".tile").stream()
            .map(t -> ((Button) t).getText() + " " + t.getStyleClass().getLast()).toList());
        assertEquals(List.of("义务教育 depth-4", "财政预决算 depth-0"), depths);
    }

    @Test
    void refreshCountsAnew() {
        FxTest.fx(screen::refresh);
        days = 69;
        FxTest.fx(screen::refresh);
        assertTrue(find(".start-line").getAccessibleText().endsWith("还有 69 天"));
        assertEquals(1, FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".start-line").size()));
    }

    @Test
    void theScreenEndsWhereItsCardsEnd() {
        var wrapped = new StartCard("今天到期", Feather.CLOCK, () -> StartCard.lines(List.of(), "今天没有到期的发布和申请。"), more());
        var line = new StartCard("备份", Feather.SHIELD, () -> StartCard.lines(List.of(new Line("一", "二", Tone.SOON, () -> { })), ""), more());
        var full = FxTest.fx(() -> new StartScreen(List.of(line, wrapped, line, line, line), new SameThreadJobs()));
        Stage window = FxTest.show((Parent) full.node(), 1080, 660);
        FxTest.fx(full::refresh);
        FxTest.fx(() -> {
            var lists = (Region) window.getScene().lookup(".start");
            double last = lists.lookupAll(".start-card").stream()
                .mapToDouble(card -> lists.sceneToLocal(card.localToScene(card.getLayoutBounds())).getMaxY()).max().orElseThrow();
            assertEquals(last + lists.getInsets().getBottom(), lists.getHeight(), 1);
            window.close();
        });
    }

    private Node find(String selector) {
        return FxTest.fx(() -> stage.getScene().lookup(selector));
    }

    private static Tile tile(String name, double share) {
        return new Tile(name, name, share, () -> { });
    }

    private static Action more() {
        return Action.of("打开", () -> { });
    }
}
