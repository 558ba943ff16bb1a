package org.gongkailan.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.published();

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(textBlock = """
            2018-12-28, WEEKDAY,  2018, Friday of a year that is not carried
            2018-12-29, MAKE_UP,  2019, Saturday worked for New Year 2019
            2018-12-31, DAY_OFF,  2019, Monday off for New Year 2019
            2019-05-03, DAY_OFF,  2019, added by the second notice of 2019
            2020-01-31, DAY_OFF,  2020, Spring Festival prolonged by the second notice of 2020
            2020-02-03, MAKE_UP,  2020, Monday named as worked again
            2022-12-31, DAY_OFF,  2023, Saturday off for New Year 2023
            2024-02-09, WEEKDAY,  2024, New Year's eve 2024 was not off
            2024-02-18, MAKE_UP,  2024, Sunday worked after Spring Festival
            2025-05-31, DAY_OFF,  2025, Saturday off for the Dragon Boat Festival
            2026-01-04, MAKE_UP,  2026, Sunday worked after New Year
            2026-02-14, MAKE_UP,  2026, Saturday worked before Spring Festival
            2026-02-23, DAY_OFF,  2026, ninth day of Spring Festival 2026
            2026-11-21, WEEKEND,  2026, ordinary Saturday
            2026-11-23, WEEKDAY,  2026, ordinary Monday
            2027-02-06, WEEKEND,  2027, Saturday of a year without notice
            """)
    void everyDayHasAKindAndTheNoticeItStandsOn(LocalDate date, DayKind kind, int noticeYear, String ignoredCase) {
        var day = calendar.day(date);
        assertEquals(kind, day.kind());
        assertEquals(noticeYear, day.noticeYear());
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
    @CsvSource(textBlock = """
            2026-11-23,  5, WORKING_DAY,  2026-11-27, a plain week
            2026-11-21,  5, WORKING_DAY,  2026-11-27, posted on a Saturday: Monday is day one
            2026-11-25,  5, WORKING_DAY,  2026-12-01, over a weekend
            2026-02-11,  5, WORKING_DAY,  2026-02-24, over Spring Festival with its make-up Saturday
            2026-02-27,  2, WORKING_DAY,  2026-02-28, ends on a make-up Saturday
            2024-08-12,  3, WORKING_DAY,  2024-08-14, as a town printed it in 2024
            2026-09-24,  7, WORKING_DAY,  2026-10-10, over Mid-Autumn and National Day to a make-up Saturday
            2018-12-28,  3, WORKING_DAY,  2019-01-02, over the border of 2018 and 2019
            2020-11-17,  5, CALENDAR_DAY, 2020-11-21, as a district printed it in 2020
            2022-04-06,  7, CALENDAR_DAY, 2022-04-12, both days counted
            2026-02-13,  3, CALENDAR_DAY, 2026-02-15, calendar days pass over days off
            2026-11-23,  1, WORKING_DAY,  2026-11-23, one day
            """)
    void aPostingCountsItsFirstAndItsLastDay(LocalDate from, int value, TermUnit unit, LocalDate last, String ignoredCase) {
        assertEquals(last, calendar.deadline(from, Term.posting(value, unit)).last());
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(textBlock = """
            2026-11-23, 20, 2026-12-21, twenty days without a holiday
            2026-02-13, 15, 2026-03-12, over Spring Festival and two make-up Saturdays
            2025-01-26,  1, 2025-01-27, received on a make-up Sunday
            2025-01-27,  1, 2025-02-05, the next working day is after the festival
            2025-09-29,  7, 2025-10-15, over National Day with its make-up Saturday
            2026-02-16,  1, 2026-02-24, received on a day off
            2018-12-27,  2, 2018-12-29, ends on the make-up Saturday of the next year's notice
            """)
    void aTermOfTheRegulationStartsTheDayAfter(LocalDate received, int value, LocalDate last, String ignoredCase) {
        assertEquals(last, calendar.deadline(received, Term.fromNextDay(value, TermUnit.WORKING_DAY)).last());
    }

    @Test
    void theDerivationNumbersTheDaysThatCount() {
        var deadline = calendar.deadline(LocalDate.parse("2026-02-13"), Term.posting(3, TermUnit.WORKING_DAY));

        var numbers = deadline.days().stream().map(Deadline.CountedDay::number).toList();
        assertEquals(List.of(1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3), numbers);
        assertEquals(DayKind.MAKE_UP, deadline.days().get(1).day().kind());
        assertEquals(DayKind.DAY_OFF, deadline.days().get(2).day().kind());
        assertEquals("2026-02-24", deadline.last().toString());
    }

    @Test
    void aTermThatReachesIntoAnUnpublishedYearIsProvisional() {
        var deadline = calendar.deadline(LocalDate.parse("2026-12-21"), Term.fromNextDay(20, TermUnit.WORKING_DAY));

        assertEquals(OptionalInt.of(2027), deadline.provisionalYear());
        assertTrue(deadline.proviso().orElseThrow().contains("2027"));
    }

    @Test
    void theLastWeekOfTheLastPublishedYearIsProvisionalToo() {
        // The notice for 2019 changed 29 to 31 December 2018; the one for 2027 may do the same.
        var before = calendar.deadline(LocalDate.parse("2026-12-18"), Term.posting(5, TermUnit.WORKING_DAY));
        var within = calendar.deadline(LocalDate.parse("2026-12-21"), Term.posting(5, TermUnit.WORKING_DAY));

        assertEquals(OptionalInt.empty(), before.provisionalYear());
        assertEquals(OptionalInt.of(2027), within.provisionalYear());
    }

    @Test
    void calendarDaysAreNeverProvisional() {
        var deadline = calendar.deadline(LocalDate.parse("2026-12-28"), Term.posting(30, TermUnit.CALENDAR_DAY));

        assertEquals("2027-01-26", deadline.last().toString());
        assertFalse(deadline.provisional());
    }

    @Test
    void aYearBeforeTheFirstNoticeIsProvisionalRatherThanWrong() {
        var deadline = calendar.deadline(LocalDate.parse("2017-09-29"), Term.posting(3, TermUnit.WORKING_DAY));

        assertEquals(OptionalInt.of(2017), deadline.provisionalYear());
    }

    @Test
    void yearsOf250WorkingDaysOrSo() {
        for (int year = 2019; year <= 2026; year++) {
            long working = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(calendar::isWorkingDay).count();
            assertTrue(working >= 247 && working <= 252, year + ": " + working);
        }
    }

    @Test
    void everyMakeUpDayNamesItsNotice() {
        var makeUps = Stream.iterate(LocalDate.of(2018, 12, 1), date -> date.plusDays(1)).limit(9 * 366)
                .map(calendar::day).filter(day -> day.kind() == DayKind.MAKE_UP).toList();

        assertEquals(54, makeUps.size());
        assertTrue(makeUps.stream().allMatch(day -> !day.notices().isEmpty() && day.settled()));
    }

    @Test
    void aTermWithoutLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Term.posting(0, TermUnit.WORKING_DAY));
        assertThrows(IllegalArgumentException.class, () -> Term.posting(Term.LONGEST + 1, TermUnit.CALENDAR_DAY));
    }
}
