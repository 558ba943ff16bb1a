package org.gongkailan.villageboard.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();
    private static final Term FIVE_WORKING_DAYS = Term.posting(5, TermUnit.WORKING_DAY);
    private static final Term SEVEN_DAYS = Term.posting(7, TermUnit.CALENDAR_DAY);

    /** 国庆: 1 to 7 October off, Saturday 10 October worked. The paper says 28 September to 9 October. */
    @ParameterizedTest
    @CsvSource({"2026-09-28, 2026-10-09", "2026-09-29, 2026-10-10", "2026-09-30, 2026-10-12", "2026-10-01, 2026-10-13",
        "2026-10-07, 2026-10-13", "2026-10-10, 2026-10-15"})
    void workingDaysAreCountedAnewOverTheNationalHoliday(LocalDate hung, LocalDate last) {
        assertEquals(last, hold("2026-09-28", FIVE_WORKING_DAYS, hung).last());
    }

    /** 春节: 15 to 23 February off, Saturdays 14 and 28 February worked. The paper says 11 to 24 February. */
    @ParameterizedTest
    @CsvSource({"2026-02-11, 2026-02-24", "2026-02-13, 2026-02-26", "2026-02-14, 2026-02-27", "2026-02-15, 2026-02-28",
        "2026-02-23, 2026-02-28", "2026-02-25, 2026-03-02"})
    void workingDaysAreCountedAnewOverTheSpringFestival(LocalDate hung, LocalDate last) {
        assertEquals(last, hold("2026-02-11", FIVE_WORKING_DAYS, hung).last());
    }

    @Test
    void calendarDaysRunThroughAHolidayWithBothEnds() {
        assertEquals(LocalDate.parse("2026-10-05"), hold("2026-09-28", SEVEN_DAYS, LocalDate.parse("2026-09-29")).last());
    }

    @Test
    void whatIsHungBeforeItsFirstDayStaysUntilThePaperSaysSo() {
        var hold = hold("2026-09-28", FIVE_WORKING_DAYS, LocalDate.parse("2026-09-22"));

        assertEquals(LocalDate.parse("2026-10-09"), hold.last());
        assertFalse(hold.moved());
    }

    @Test
    void aPaperIsOverdueOnlyAfterTheLastDayItStates() {
        assertFalse(hold("2026-09-28", FIVE_WORKING_DAYS, LocalDate.parse("2026-10-09")).overdue());
        assertTrue(hold("2026-09-28", FIVE_WORKING_DAYS, LocalDate.parse("2026-10-10")).overdue());
    }

    @Test
    void aHolidayThatIsNotPublishedLeavesTheLastDayProvisional() {
        assertTrue(hold("2026-12-28", FIVE_WORKING_DAYS, LocalDate.parse("2026-12-30")).proviso().orElseThrow().contains("2027"));
        assertEquals(Optional.empty(), hold("2026-12-28", SEVEN_DAYS, LocalDate.parse("2026-12-30")).proviso());
    }

    @Test
    void itIsNeverShorterThanThePaperSays() {
        var printed = new Posting.Hanging(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-10-20"), FIVE_WORKING_DAYS);

        assertEquals(LocalDate.parse("2026-10-20"), Hold.of(printed, LocalDate.parse("2026-09-29"), CALENDAR).last());
    }

    @Test
    void whatHangsUntilItIsReplacedHasNoLastDay() {
        var hold = Hold.of(new Posting.Hanging(LocalDate.parse("2026-09-28"), null, null), LocalDate.parse("2026-10-20"), CALENDAR);

        assertEquals(null, hold.last());
        assertFalse(hold.moved() || hold.overdue());
    }

    private static Hold hold(String from, Term term, LocalDate hung) {
        var first = LocalDate.parse(from);
        return Hold.of(new Posting.Hanging(first, CALENDAR.deadline(first, term).last(), term), hung, CALENDAR);
    }
}
