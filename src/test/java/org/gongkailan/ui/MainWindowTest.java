package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.SideForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest {
    @TempDir
    Path folder;
    Gallery gallery;

    @BeforeEach
    void open() {
        gallery = new Gallery(new Preferences(folder.resolve("preferences")), new SameThreadJobs()).open();
        FxTest.fx(() -> {
            gallery.stage.setWidth(960);
            gallery.stage.setHeight(600);
            gallery.stage.show();
        });
        FxTest.pulse();
    }

    private void enlarge() {
        FxTest.fx(() -> {
            gallery.stage.setWidth(1280);
            gallery.stage.setHeight(800);
        });
        FxTest.pulse();
    }

    @AfterEach
    void close() {
        FxTest.fx(() -> {
            gallery.stage.close();
            Application.setUserAgentStylesheet(Theme.USUAL.sheet());
        });
    }

    @Test
    void ctrlAndANumberSwitchesScreens() {
        FxTest.ctrl(KeyCode.DIGIT2);
        assertEquals("village", shown());
        FxTest.ctrl(KeyCode.DIGIT1);
        assertEquals("catalogue", shown());
    }

    @Test
    void theWindowClosesOverWhatWasTypedOnlyWhenTheOfficerLetsItGo() {
        var form = new SideForm();
        var field = new TextField("西湾村");
        FxTest.fx(() -> {
            form.asks();
            ((BorderPane) gallery.navigator.current().get().node()).setRight(form);
            form.show("监督检查", new VBox(field));
        });
        FxTest.pulse();
        FxTest.fx(field::requestFocus);
        FxTest.type(KeyCode.END, KeyCode.DIGIT7);
        askToClose();
        assertTrue(gallery.stage.isShowing());
        assertEquals(List.of("有填写的内容还没有保存 在右侧的表单里。放弃就不能找回，也可以先回去保存。 [放弃]"), gallery.dialogs.asked);
        gallery.dialogs.answer(0);
        askToClose();
        assertFalse(gallery.stage.isShowing());
    }

    @Test
    void theWindowClosesOverASheetOnlyWhenTheSheetMayGo() {
        var may = new AtomicBoolean();
        FxTest.fx(() -> gallery.sheets.open("新建公示", new VBox(), may::get, () -> { }));
        askToClose();
        assertTrue(gallery.stage.isShowing());
        may.set(true);
        askToClose();
        assertFalse(gallery.stage.isShowing());
    }

    private void askToClose() {
        FxTest.fx(() -> Event.fireEvent(gallery.stage, new WindowEvent(gallery.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void f6GoesThroughThePartsOfTheWindowAndComesBackToTheList() {
        FxTest.ctrl(KeyCode.DIGIT1);
        var start = gallery.stage.getScene().getFocusOwner();
        var parts = new ArrayList<String>();
        do {
            FxTest.type(KeyCode.F6);
            parts.add(partOf(gallery.stage.getScene().getFocusOwner()));
        } while (gallery.stage.getScene().getFocusOwner() != start && parts.size() < 9);

        assertEquals(List.of("menu", "title-bar", "list"), parts);
    }

    private static String partOf(Node focus) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("menu") || node.getStyleClass().contains("title-bar")) {
                return node.getStyleClass().getLast();
            }
        }
        return "list";
    }

    @Test
    void keysDoNothingToTheScreenUnderASheet() {
        var content = FxTest.fx(() -> new VBox(new Button("取消")));
        FxTest.fx(() -> gallery.sheets.open("粘贴", content));
        FxTest.ctrl(KeyCode.DIGIT2);
        FxTest.ctrl(KeyCode.PAGE_DOWN);
        FxTest.ctrl(KeyCode.N);
        FxTest.type(KeyCode.F1);
        assertEquals("catalogue", shown());
        assertSame(content, gallery.sheets.current().get().node());
        FxTest.type(KeyCode.ESCAPE);
        assertNull(gallery.sheets.current().get());
    }

    @Test
    void whatASheetHasJustDoneIsTakenBackFromItsResult() {
        FxTest.fx(() -> gallery.sheets.open("导入", new VBox(new Button("回到目录"))));
        FxTest.ctrl(KeyCode.Z);
        assertEquals(2, gallery.undo.done);
        FxTest.fx(() -> gallery.notices.sayUndoable("已写入 3 行"));
        FxTest.ctrl(KeyCode.Z);
        assertEquals(1, gallery.undo.done);
        assertNull(gallery.sheets.current().get());
    }

    @Test
    void aSheetHeldForAVisitorIsNotLeftByKeysNorByItsHead() {
        var content = FxTest.fx(() -> new VBox(new Button("结束查阅")));
        FxTest.fx(() -> gallery.sheets.hold("查阅", content, () -> { }));
        FxTest.type(KeyCode.ESCAPE);
        FxTest.ctrl(KeyCode.K);
        FxTest.ctrl(KeyCode.DIGIT2);
        assertSame(content, gallery.sheets.current().get().node());
        assertEquals(1, FxTest.fx(() -> content.getScene().getRoot().lookupAll(".sheet .button")).size());

        FxTest.fx(() -> gallery.sheets.over("打印", new VBox(new Button("取消"))));
        FxTest.type(KeyCode.ESCAPE);
        assertSame(content, gallery.sheets.current().get().node());
    }

    @Test
    void aVisitorIsOfferedNeitherUndoNorFolders() {
        FxTest.fx(() -> gallery.sheets.hold("查阅", new VBox(new Button("结束查阅")), () -> { }));
        FxTest.fx(() -> gallery.notices.sayUndoable("已写入 3 行"));
        FxTest.ctrl(KeyCode.Z);
        assertEquals(2, gallery.undo.done);
        assertEquals(1, FxTest.fx(() -> gallery.stage.getScene().getRoot().lookupAll(".notice .button")).size());
    }

    @Test
    void tabStaysInASheetAndTheKeyboardReturnsAfterIt() {
        var before = FxTest.fx(() -> {
            find("#search").requestFocus();
            return gallery.stage.getScene().getFocusOwner();
        });
        var first = FxTest.fx(() -> new Button("取消"));
        var content = FxTest.fx(() -> new VBox(first, new Button("写入")));
        FxTest.fx(() -> gallery.sheets.open("粘贴", content));
        for (int i = 0; i < 8; i++) {
            FxTest.type(KeyCode.TAB);
            var owner = gallery.stage.getScene().getFocusOwner();
            assertTrue(content.getChildren().contains(owner) || owner.getStyleClass().contains("button-icon")
                    || content == owner, owner.toString());
        }
        FxTest.type(KeyCode.ESCAPE);
        assertSame(before, gallery.stage.getScene().getFocusOwner());
    }

    @Test
    void aSmallScreenAtOneAndAHalfShowsTheWholeWindow() {
        FxTest.fx(() -> {
            gallery.stage.setWidth(853);
            gallery.stage.setHeight(533);
        });
        FxTest.pulse();
        var frame = FxTest.fx(() -> find("#menu-village").getParent().getParent());
        assertTrue(FxTest.fx(() -> frame.getLayoutBounds().getWidth()) <= 853, frame.getLayoutBounds().toString());
        assertTrue(FxTest.fx(() -> find("#menu-village").getLayoutBounds().getWidth()) < 60);
    }

    @Test
    void theMenuShowsWhichScreenIsOn() {
        FxTest.click(find("#menu-village"));
        assertEquals("village", shown());
        FxTest.click(find("#menu-village"));
        assertTrue(find("#menu-village").getPseudoClassStates().stream().anyMatch(c -> c.getPseudoClassName().equals("selected")));
    }

    @Test
    void theScreensOfAGroupAreTabsOfOneMenuEntry() {
        FxTest.click(find("#menu-village"));
        FxTest.click(find("#tab-village-archive"));
        assertEquals("village-archive", shown());
        FxTest.ctrl(KeyCode.PAGE_DOWN);
        assertEquals("village", shown());
        FxTest.ctrl(KeyCode.PAGE_UP);
        assertEquals("village-archive", shown());
        assertTrue(FxTest.fx(() -> ((javafx.scene.control.ToggleButton) find("#menu-village")).isSelected()));
        assertEquals(List.of(), ClippedText.in(gallery.stage.getScene()));
    }

    @Test
    void aScreenReloadsWhenShownOnF5AndAfterAChange() {
        int before = table().refreshed;
        FxTest.type(KeyCode.F5);
        FxTest.fx(() -> gallery.window.changed());
        assertEquals(before + 2, table().refreshed);
    }

    @Test
    void ctrlZTakesBackAndSaysWhatWithTheWayForward() {
        FxTest.ctrl(KeyCode.Z);
        assertEquals(1, gallery.undo.done);
        assertEquals("已撤销：改第 2 行", gallery.notices.latest().orElseThrow().text());
        FxTest.fx(() -> gallery.notices.latest().orElseThrow().actions().getFirst().fire());
        assertEquals(2, gallery.undo.done);
    }

    @Test
    void theUndoButtonNamesTheStepAndIsDisabledWithoutOne() {
        assertEquals("撤销：改第 2 行", find("#undo").getAccessibleText());
        assertTrue(find("#redo").isDisabled());
        FxTest.ctrl(KeyCode.Z);
        FxTest.ctrl(KeyCode.Z);
        assertTrue(find("#undo").isDisabled());
        FxTest.ctrl(KeyCode.Y);
        assertEquals(1, gallery.undo.done);
    }

    @Test
    void aTextFieldTakesItsOwnTypingBackFirst() {
        var field = openField();
        FxTest.type(KeyCode.END, KeyCode.A);
        FxTest.ctrl(KeyCode.Z);
        assertEquals("财政补助资金发放", FxTest.fx(() -> field.getText()));
        assertEquals(2, gallery.undo.done);
        FxTest.ctrl(KeyCode.Z);
        assertEquals(1, gallery.undo.done);
    }

    @Test
    void ctrlSSavesWhatIsInTheSideFormFromTheTableToo() {
        openField();
        FxTest.ctrl(KeyCode.S);
        FxTest.fx(() -> gallery.stage.getScene().lookup(".table-view").requestFocus());
        FxTest.ctrl(KeyCode.S);
        assertEquals(2, table().saved);
    }

    @Test
    void theKeysOfAButtonWorkInASheet() {
        var pressed = new ArrayList<String>();
        FxTest.fx(() -> gallery.sheets.open("采用", new VBox(
            Buttons.of(Action.of("采用", () -> pressed.add("采用")).withKeys("Shortcut+S")))));
        FxTest.ctrl(KeyCode.S);
        assertEquals(List.of("采用"), pressed);
    }

    @Test
    void theMenuKeyOpensTheVerbsOfATable() {
        FxTest.fx(() -> gallery.stage.getScene().lookup(".table-view").requestFocus());
        FxTest.type(KeyCode.CONTEXT_MENU);
        var menus = FxTest.fx(() -> javafx.stage.Window.getWindows().stream()
            .filter(window -> window instanceof javafx.scene.control.ContextMenu).toList());
        assertEquals(1, menus.size());
        FxTest.fx(() -> menus.forEach(javafx.stage.Window::hide));
    }

    @Test
    void escClosesTheSideFormFromTheTable() {
        FxTest.fx(() -> table().edit());
        FxTest.fx(() -> gallery.stage.getScene().lookup(".table-view").requestFocus());
        FxTest.type(KeyCode.ESCAPE);
        assertFalse(table().side.open().get());
    }

    @Test
    void theShortcutOfAScreensActionWorksOnItsScreenOnly() {
        FxTest.ctrl(KeyCode.DIGIT2);
        FxTest.ctrl(KeyCode.N);
        FxTest.ctrl(KeyCode.DIGIT1);
        assertFalse(table().side.open().get());
        FxTest.ctrl(KeyCode.N);
        assertTrue(table().side.open().get());
    }

    @Test
    void theSearchGoesToAScreenByItsName() {
        FxTest.ctrl(KeyCode.K);
        FxTest.fx(() -> ((TextField) find("#search-text")).setText("村务公开栏"));
        FxTest.type(KeyCode.ENTER);
        assertEquals("village", shown());
        assertFalse(find(".palette").getParent().isVisible());
    }

    @Test
    void theSearchFindsRecordsOfEverySource() {
        FxTest.ctrl(KeyCode.K);
        FxTest.fx(() -> ((TextField) find("#search-text")).setText("耕地补贴"));
        FxTest.type(KeyCode.ENTER);
        assertEquals("打开耕地补贴", gallery.notices.latest().orElseThrow().text());
    }

    @Test
    void tabsAreTurnedFromInsideATableToo() {
        FxTest.ctrl(KeyCode.DIGIT2);
        FxTest.fx(() -> {
            var table = new javafx.scene.control.TableView<String>();
            ((javafx.scene.layout.Pane) gallery.navigator.current().get().node()).getChildren().add(table);
            table.requestFocus();
        });
        FxTest.ctrl(KeyCode.PAGE_DOWN);
        assertEquals("village-archive", shown());
    }

    @Test
    void theKeyboardBeginsInTheTableOfAScreen() {
        FxTest.ctrl(KeyCode.DIGIT2);
        FxTest.ctrl(KeyCode.DIGIT1);
        assertSame(FxTest.fx(() -> gallery.stage.getScene().lookup(".table-view")), gallery.stage.getScene().getFocusOwner());
    }

    @Test
    void theKeyboardReturnsFromTheSearchToWhereItWas() {
        var before = FxTest.fx(() -> {
            gallery.stage.getScene().lookup(".table-view").requestFocus();
            return gallery.stage.getScene().getFocusOwner();
        });
        FxTest.ctrl(KeyCode.K);
        FxTest.type(KeyCode.ESCAPE);
        assertSame(before, gallery.stage.getScene().getFocusOwner());
    }

    @Test
    void theSearchFindsTheVerbsOfTheWindowByTheirSounds() {
        FxTest.ctrl(KeyCode.K);
        FxTest.fx(() -> ((TextField) find("#search-text")).setText("kuaijiejian"));
        FxTest.type(KeyCode.ENTER);
        assertEquals("快捷键", gallery.sheets.current().get().title());
    }

    @Test
    void f1ShowsTheKeysAndEscHidesThem() {
        FxTest.type(KeyCode.F1);
        assertEquals("快捷键", gallery.sheets.current().get().title());
        FxTest.type(KeyCode.ESCAPE);
        assertNull(gallery.sheets.current().get());
    }

    @Test
    void nothingIsTakenBackBehindAnOpenSheet() {
        FxTest.type(KeyCode.F1);
        FxTest.ctrl(KeyCode.Z);
        assertEquals(2, gallery.undo.done);
    }

    @Test
    void theLookChangesAtOnce() {
        String light = FxTest.fx(() -> ground());
        FxTest.fx(() -> ((Button) find("#colours")).fire());
        FxTest.pulse();
        assertNotEquals(light, FxTest.fx(() -> ground()));
    }

    @Test
    void ourStylesheetsRaiseNoWarningInAnyLook() {
        List<String> warnings = listen();
        FxTest.fx(() -> table().edit());
        for (String look : List.of("light", "dark", "light-large", "dark-large")) {
            FxTest.fx(() -> gallery.desk.preferences().theme().set(Theme.of(look)));
            FxTest.pulse();
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void everyWordIsReadableAt1280By800() {
        enlarge();
        FxTest.fx(() -> table().edit());
        FxTest.pulse();
        assertEquals(List.of(), ClippedText.in(gallery.stage.getScene()));
        FxTest.ctrl(KeyCode.DIGIT2);
        assertEquals(List.of(), ClippedText.in(gallery.stage.getScene()));
    }

    @Test
    void everyWordIsReadableInLargeType() {
        enlarge();
        FxTest.fx(() -> gallery.desk.preferences().theme().set(Theme.of("light-large")));
        FxTest.fx(() -> table().edit());
        FxTest.pulse();
        assertEquals(List.of(), ClippedText.in(gallery.stage.getScene()));
    }

    @Test
    void theCheckForClippedWordsFindsThem() {
        FxTest.fx(() -> find("#search").setStyle("-fx-min-width: 120; -fx-pref-width: 120;"));
        FxTest.pulse();
        assertEquals(List.of(Messages.of("ui.search.prompt")), ClippedText.in(gallery.stage.getScene()));
    }

    @Test
    void anotherWorkspaceBringsItsOwnScreensIntoTheSameWindow() {
        DemoTable before = table();
        System.gc();
        FxTest.fx(() -> gallery.window.open(gallery.workplace()));
        FxTest.pulse();
        assertNotSame(before, table());
        assertNull(before.node().getScene());
        assertSame(gallery.stage.getScene(), table().node().getScene());
        assertEquals(2, FxTest.fx(() -> gallery.stage.getScene().getRoot().lookupAll(".menu-entry").size()));
    }

    @Test
    void theWelcomeSaysWhatIsBeingOpenedAndBeginsNothingElse() {
        var job = new Job("打开工作区");
        FxTest.fx(() -> {
            gallery.window.showWelcome();
            gallery.window.opening(job, folder.resolve("云溪县.gkl"));
        });
        FxTest.pulse();
        assertTrue(FxTest.fx(() -> find(".welcome .button").isDisabled()));
        assertEquals(List.of(), ClippedText.in(gallery.stage.getScene()));
        FxTest.fx(() -> job.state().set(Job.State.FAILED));
        assertFalse(FxTest.fx(() -> find(".welcome .button").isDisabled()));
    }

    @Test
    void withoutAWorkspaceTheWelcomeOffersTheWaysIn() {
        gallery.desk.preferences().opened(folder.resolve("云溪县.gkl"));
        FxTest.fx(() -> gallery.window.showWelcome());
        FxTest.pulse();
        assertNull(gallery.navigator.current().get());
        assertEquals("云溪县.gkl", find(".recent").getAccessibleText());
        assertTrue(find(".recent").isDisabled());
        assertEquals(List.of(), ClippedText.in(gallery.stage.getScene()));
    }

    private TextField openField() {
        FxTest.fx(() -> table().edit());
        FxTest.pulse();
        var field = (TextField) find("#name");
        FxTest.fx(field::requestFocus);
        return field;
    }

    private DemoTable table() {
        return (DemoTable) gallery.navigator.screens().getFirst();
    }

    private String shown() {
        return gallery.navigator.current().get().id();
    }

    private Node find(String selector) {
        return FxTest.fx(() -> gallery.stage.getScene().lookup(selector));
    }

    private String ground() {
        var content = (javafx.scene.layout.Region) gallery.stage.getScene().lookup(".content");
        return content.getBackground().getFills().toString();
    }

    private static List<String> listen() {
        var warnings = new ArrayList<String>();
        Logger.getLogger("javafx.css").addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                warnings.add(entry.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        });
        return warnings;
    }
}
