package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowDialogsTest {
    final Stage stage = FxTest.show(new Region(), 600, 400);
    final WindowDialogs dialogs = new WindowDialogs(stage);

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void theConfirmingButtonCarriesTheVerb() throws Exception {
        assertTrue(answer(() -> dialogs.ask("删除选中的 3 行？", "可以用 Ctrl+Z 撤销。", "删除 3 行"), "删除 3 行"));
        assertFalse(answer(() -> dialogs.ask("删除选中的 3 行？", "", "删除 3 行"), "取消"));
    }

    @Test
    void oneOfSeveralWaysIsAnsweredByItsPlace() throws Exception {
        List<String> ways = List.of("保留两份", "替换");
        assertEquals(OptionalInt.of(1), answer(() -> dialogs.choose("已有同名文件", "", ways), "替换"));
        assertEquals(OptionalInt.empty(), answer(() -> dialogs.choose("已有同名文件", "", ways), "取消"));
    }

    @Test
    void theWaysStandBesideEachOtherAndTheWayBackLast() throws Exception {
        answer(() -> dialogs.choose("用什么格式？", "", List.of("Word 文档", "PDF")), "取消", () -> assertEquals(
            List.of("Word 文档", "PDF", "取消"), List.of("Word 文档", "PDF", "取消").stream()
                .sorted(Comparator.comparing(words -> button(words).localToScene(0, 0).getX())).toList()));
    }

    @Test
    void aProblemIsOneSentenceWithTheSystemsWordsFolded() throws Exception {
        var problem = new UserProblem(new IOException("disk full"), "ui.preferences.unwritable", "D:\\设置");
        answer(() -> {
            dialogs.problem(problem);
            return null;
        }, "知道了");
    }

    /** Asks, waits for the dialog, clicks the button with the words, answers what came back. */
    private <T> T answer(Callable<T> question, String button) throws Exception {
        return answer(question, button, () -> { });
    }

    private <T> T answer(Callable<T> question, String button, Runnable look) throws Exception {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        FxTest.pulse();
        FxTest.fx(look::run);
        FxTest.fx(() -> button(button).fire());
        return task.get(20, TimeUnit.SECONDS);
    }

    private Button button(String words) {
        DialogPane pane = Window.getWindows().stream().filter(w -> w.getScene().getRoot() instanceof DialogPane)
            .map(w -> (DialogPane) w.getScene().getRoot()).findFirst().orElseThrow();
        return pane.getButtonTypes().stream().filter(type -> type.getText().equals(words))
            .map(type -> (Button) pane.lookupButton(type)).findFirst().orElseThrow();
    }
}
