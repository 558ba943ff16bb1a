package org.gongkailan.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeCalendarTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    Path folder;
    private Database database;
    private Journal journal;
    private OfficeCalendar office;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        var store = new HolidayStore();
        journal = new Journal(database, Clock.systemUTC(), "测试员", List.of(store));
        office = new OfficeCalendar(database, journal, store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEnteredNoticeMakesDeadlinesFinalAndMovesThem() {
        var term = Term.fromNextDay(5, TermUnit.WORKING_DAY);
        var start = LocalDate.of(2026, 12, 28);
        assertTrue(office.get().deadline(start, term).provisional());
        office.enter(HolidayNotice.read("关于2027年部分节假日安排的通知：1月1日至4日放假。1月9日上班。"));
        assertFalse(office.get().deadline(start, term).provisional());
        assertEquals(LocalDate.of(2027, 1, 6), office.get().deadline(start, term).last());
    }

    @Test
    void aDayThatStandsInTwoNoticesGoesByTheLater() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        office.enter(HolidayNotice.read("2026-12-31 班\n2026-10-01 休"));
        office.enter(HolidayNotice.read("2026-12-31 休\n2027-01-01 休"));
        assertEquals(DayKind.DAY_OFF, office.get().day(lastDay).kind());
        assertEquals(2027, office.get().day(lastDay).noticeYear());
    }

    @Test
    void enteringIsOneStepOfUndo() {
        office.enter(HolidayNotice.read("2027-01-01 休"));
        journal.undo();
        assertEquals(List.of(), office.entered());
        assertFalse(office.get().day(NEW_YEAR).settled());
        journal.redo();
        assertEquals(DayKind.DAY_OFF, office.get().day(NEW_YEAR).kind());
    }

    @Test
    void theEnteredYearGoesBeforeTheShippedOneUntilItIsRemoved() {
        office.enter(HolidayNotice.read("2026-01-01 休"));
        assertEquals(1, office.get().year(2026).orElseThrow().offDays().size());
        office.remove(office.entered().getFirst());
        assertEquals(WorkingCalendar.published().year(2026), office.get().year(2026));
    }

    @Test
    void aNoticeWithErrorsIsNotKept() {
        var unsound = HolidayNotice.read("2027-13-01 休");
        assertThrows(UserProblem.class, () -> office.enter(unsound));
    }
}
