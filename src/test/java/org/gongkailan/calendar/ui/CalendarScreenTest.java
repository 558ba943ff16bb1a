package org.gongkailan.calendar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.gongkailan.calendar.HolidayStore;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarScreenTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Database database;
    private OfficeCalendar office;
    private CalendarScreen screen;
    private Stage stage;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), clock);
        var store = new HolidayStore();
        var journal = new Journal(database, clock, "测试员", List.of(store));
        office = new OfficeCalendar(database, journal, store);
        desk = TestDesk.in(folder);
        screen = FxTest.fx(() -> new CalendarScreen(office, clock, desk));
        FxTest.fx(() -> screen.refresh());
        stage = FxTest.show((Parent) screen.node(), 1080, 660);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
        database.close();
    }

    @Test
    void thisYearIsShownWithItsDaysOff() {
        assertTrue(words().contains("1休"));
        assertTrue(words().contains("4班"));
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
    }

    @Test
    void aPastedNoticeIsShownAsUnderstoodAndKept() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        var sheet = (Parent) desk.sheets().current().get().node();
        FxTest.fx(() -> ((TextArea) sheet.lookup("#notice-text")).setText("2027-01-01 休"));
        var keep = FxTest.fx(() -> (Button) sheet.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && "核对无误，录入".equals(button.getText())).findFirst()
                .orElseThrow());
        assertFalse(keep.isDisabled());
        FxTest.fx(keep::fire);
        assertEquals(2027, office.entered().getFirst().year());
        assertEquals(null, desk.sheets().current().get());
    }

    @Test
    void whatIsNoNoticeCannotBeKept() {
        FxTest.fx(() -> screen.primary().orElseThrow().fire());
        var sheet = (Parent) desk.sheets().current().get().node();
        FxTest.fx(() -> ((TextArea) sheet.lookup("#notice-text")).setText("没有日期"));
        assertTrue(FxTest.fx(() -> sheet.lookup(".findings-strip").isVisible()));
        assertEquals(List.of(), office.entered());
    }

    private List<String> words() {
        return FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".year-day").stream()
                .map(node -> ((Text) node).getText()).toList());
    }
}
