package org.gongkailan.catalogue.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.TimeUnit;
import org.gongkailan.catalogue.disclosure.Due.Reason;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRulesTest {
    private final DueRules rules = new DueRules(WorkingCalendar.published());

    @ParameterizedTest(name = "{0}, {1}: {2} ({3})")
    @CsvSource(textBlock = """
            2026-11-02, 自信息形成或者变更之日起20个工作日内, 2026-11-30, four plain weeks
            2026-02-06, 信息形成之日起11个工作日内,         2026-02-28, over Spring Festival to a make-up Saturday
            2026-09-18, 变更之日起5个工作日内,              2026-09-24, the make-up Sunday counts
            2026-09-30, 形成之日起2个工作日内,              2026-10-09, over National Day
            2026-09-30, 形成之日起3个工作日内,              2026-10-10, to the make-up Saturday behind it
            2025-12-30, 形成之日起3个工作日内,              2026-01-05, over the year's end with its make-up Sunday
            2026-04-03, 形成之日起1个工作日内,              2026-04-07, over Qingming
            2026-11-21, 形成之日起1个工作日内,              2026-11-23, formed on a Saturday
            2026-11-20, 7日内,                             2026-11-27, calendar days
            2026-09-30, 形成之日起3天内,                    2026-10-03, calendar days pass over days off
            2024-02-28, 2日内,                             2024-03-01, over a leap day
            2026-11-20, 24小时内,                          2026-11-20, hours are the same day
            2026-10-01, 实时公开,                          2026-10-01, at once even on a day off
            2026-11-02, '',                                2026-11-30, no limit: the regulation's 20 working days
            """)
    void theLastDayFollowsFromTheLimit(LocalDate formed, String limit, LocalDate last, String ignoredCase) {
        assertEquals(last, rules.due(TimeLimit.parse(limit), formed).day());
    }

    @Test
    void aRowWithoutALimitStandsOnTheRegulation() {
        var due = rules.due(TimeLimit.NONE, LocalDate.of(2026, 11, 2));
        assertEquals(Reason.REGULATION, due.reason());
        assertTrue(due.words().contains("第二十六条"), due.words());
        assertEquals(29, due.deadline().days().size());
    }

    @Test
    void noDayIsInventedForLimitsInWords() {
        var formed = LocalDate.of(2026, 11, 2);
        assertEquals(Reason.LONG_TERM, rules.due(TimeLimit.parse("长期公开"), formed).reason());
        var words = rules.due(TimeLimit.parse("按进展情况及时公开"), formed);
        assertNull(words.day());
        assertTrue(words.words().contains("按进展情况及时公开"));
    }

    @Test
    void nothingIsCountedFromAnUnknownDay() {
        assertEquals(Reason.NOT_FORMED, rules.due(TimeLimit.parse("20个工作日"), null).reason());
        assertEquals(Reason.NOT_FORMED, rules.due(TimeLimit.parse("实时公开"), null).reason());
    }

    @Test
    void aDayBeyondTheLastNoticeIsProvisional() {
        var due = rules.due(TimeLimit.parse("20个工作日"), LocalDate.of(2026, 12, 14));
        assertEquals(2026 + 1, due.provisionalYear());
        assertNull(rules.due(TimeLimit.parse("20日内"), LocalDate.of(2026, 12, 14)).provisionalYear());
        assertNull(rules.due(TimeLimit.parse("5个工作日"), LocalDate.of(2026, 11, 2)).provisionalYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"提前一周发通知邀请", "投标截止时间至少15日前、提交资格预审申请文件截止时间至少3日前",
        "听证通知书在组织听证7个工作日前公开"})
    void noDayFollowsFromALimitThatIsCountedBackFromAnEvent(String words) {
        var due = rules.due(new TimeLimit(words, 15, TimeUnit.CALENDAR_DAY), LocalDate.of(2026, 11, 2));
        assertNull(due.day());
        assertTrue(due.words().contains("往前数") && due.words().contains(words), due.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年1月31日前", "信息形成之日起20个工作日内；会议召开前5个工作日"})
    void aDayOfTheCalendarAndALimitFromFormingAreNotCountedBack(String words) {
        assertFalse(TimeLimit.parse(words).beforeEvent());
    }

    @Test
    void theRowsOfTheStandardThatCountBackCountNothingForward() {
        var standard = new StandardCatalogue();
        for (String row : List.of("std/02/012", "std/21/007", "std/22/007")) {
            TimeLimit limit = standard.current(row).orElseThrow().entry().timeLimit();
            assertNull(limit.value(), row);
            assertTrue(limit.beforeEvent(), row);
        }
    }

    @Test
    void aFigureBeyondAllReasonBreaksNothing() {
        var formed = LocalDate.of(2026, 11, 2);
        assertEquals(formed, rules.due(new TimeLimit("0个工作日", 0, TimeUnit.WORKING_DAY), formed).day());
        assertEquals(Reason.IN_WORDS, rules.due(new TimeLimit("99999个工作日", 99_999, TimeUnit.WORKING_DAY), formed).reason());
    }

    @ParameterizedTest(name = "{0}: due {1}, published {2} is {3}")
    @CsvSource(textBlock = """
            2026-11-23, 2026-11-22, ,           OVERDUE
            2026-11-23, 2026-11-23, ,           SOON
            2026-11-23, 2026-11-26, ,           SOON
            2026-11-23, 2026-11-27, ,           PENDING
            2026-11-20, 2026-11-25, ,           SOON
            2026-11-20, 2026-11-26, ,           PENDING
            2026-09-29, 2026-10-08, ,           SOON
            2026-09-29, 2026-10-09, ,           SOON
            2026-09-29, 2026-10-10, ,           PENDING
            2026-11-23, ,           ,           UNLIMITED
            2026-11-23, 2026-11-20, 2026-11-20, ON_TIME
            2026-11-23, 2026-11-20, 2026-11-23, LATE
            2026-11-23, ,           2026-11-23, PUBLISHED
            """)
    void soonIsThreeWorkingDays(LocalDate today, LocalDate due, LocalDate published, DisclosureState state) {
        assertEquals(state, rules.watch(today).state(due, published));
    }
}
