package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingsStripTest {
    final Finding warning = Finding.warning("demo", new Place("C9", "第 9 行"), "finding.warning");
    final Finding error = Finding.error("demo", new Place("C7", "第 7 行"), "finding.error");
    final List<Finding> gone = new ArrayList<>();
    final FindingsStrip strip = FxTest.fx(() -> new FindingsStrip(gone::add));
    final Stage stage = FxTest.show(strip, 600, 300);

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void itCountsEachSeverityWorstFirst() {
        FxTest.fx(() -> strip.show(List.of(warning, error, warning)));
        assertEquals(List.of("错误 1", "提醒 2"), counts());
    }

    @Test
    void withoutFindingsItSaysSoAndOpensNothing() {
        FxTest.fx(() -> strip.open());
        assertEquals(List.of("没有发现问题"), counts());
        assertFalse(strip.lookup(".list-view").isVisible());
    }

    @Test
    void aClickOpensTheListAndGoesToThePlace() {
        FxTest.fx(() -> strip.show(List.of(warning, error)));
        FxTest.click(strip.lookup(".findings-bar"));
        var list = (ListView<?>) strip.lookup(".list-view");
        assertTrue(list.isVisible());
        assertEquals(List.of(error, warning), List.copyOf(list.getItems()));
        FxTest.fx(() -> ((Button) list.lookup(".link")).fire());
        assertEquals(List.of(error), gone);
    }

    @Test
    void aMendedScreenClosesTheList() {
        FxTest.fx(() -> {
            strip.show(List.of(error));
            strip.open();
            strip.show(List.of());
        });
        assertFalse(strip.lookup(".list-view").isVisible());
    }

    @Test
    void aLongSentenceIsShownWhole() {
        var place = new Place("C9", "四、结转下年度继续办理 · 社会公益组织 · 自然人与法人及其他组织总计，第 9 行");
        FxTest.fx(() -> {
            strip.show(List.of(Finding.warning("demo", place, "store.unreadable", "一个很长的文件夹名字".repeat(8))));
            strip.open();
        });
        FxTest.pulse();
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
    }

    @Test
    void aLongListIsNotMeasuredToItsEndWhileNobodyScrolls() {
        var made = new AtomicInteger();
        FxTest.fx(() -> {
            var many = FindingsStrip.leading(finding -> {
                made.incrementAndGet();
                return Optional.empty();
            });
            stage.getScene().setRoot(many);
            many.show(IntStream.range(0, 2000).mapToObj(row -> Finding.warning("demo",
                    new Place("C" + row, "第 " + row + " 行"), "store.unreadable", "一个很长的文件夹名字".repeat(row % 20))).toList());
            many.open();
        });
        frames(4);
        FxTest.fx(() -> ((ListView<?>) stage.getScene().lookup(".list-view")).scrollTo(1000));
        frames(10);
        int inView = made.get();
        frames(30);
        assertEquals(inView, made.get());
        assertTrue(FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".finding-place").stream()
                .anyMatch(node -> "第 1000 行".equals(((Label) node).getText()))));
    }

    private static void frames(int count) {
        for (int i = 0; i < count; i += 2) {
            FxTest.pulse();
        }
    }

    private List<String> counts() {
        return FxTest.fx(() -> strip.lookup(".findings-bar").lookupAll(".label").stream().map(l -> ((Label) l).getText())
            .filter(t -> !t.isEmpty()).toList());
    }
}
