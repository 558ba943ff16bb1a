package org.gongkailan.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.junit.jupiter.api.Test;

class HolidayNoticeTest {
    private static final String NOTICE_2026 = """
            国务院办公厅关于2026年
            部分节假日安排的通知
            国办发明电〔2025〕7号
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            """.replace("2026年\n", "2026年");

    @Test
    void thePastedNoticeGivesTheDaysThatShipWithTheProgram() {
        var notice = HolidayNotice.read(NOTICE_2026);
        var shipped = WorkingCalendar.published().year(2026).orElseThrow();
        assertEquals(List.of(), notice.findings());
        assertEquals(shipped.offDays(), notice.year().offDays());
        assertEquals(shipped.makeUpDays(), notice.year().makeUpDays());
        assertEquals(List.of("国办发明电〔2025〕7号"), notice.year().notices());
    }

    @Test
    void aSpanOverTheTurnOfTheYearIsRead() {
        var year = HolidayNotice.read("""
                关于2019年部分节假日安排的通知
                元旦：2018年12月30日至2019年1月1日放假调休，共3天。２０１８年１２月２９日(星期六)上班。
                清明节：4月5日放假，与周末连休。""").year();
        assertEquals(days("2018-12-30", "2018-12-31", "2019-01-01", "2019-04-05"), year.offDays());
        assertEquals(days("2018-12-29"), year.makeUpDays());
    }

    @Test
    void aTableOfDaysIsRead() {
        var notice = HolidayNotice.read("2027-01-01\t休\n2027/1/3,上班\n2027年2月6日 放假");
        assertTrue(notice.sound());
        assertEquals(2027, notice.year().year());
        assertEquals(days("2027-01-01", "2027-02-06"), notice.year().offDays());
        assertEquals(days("2027-01-03"), notice.year().makeUpDays());
    }

    @Test
    void adviceToRestIsNoDayOff() {
        var year = HolidayNotice.read("""
                关于2024年部分节假日安排的通知
                春节：2月10日至17日放假调休，共8天。鼓励各单位安排职工在除夕（2月9日）休息。""").year();
        assertEquals(8, year.offDays().size());
        assertEquals(LocalDate.of(2024, 2, 10), year.offDays().getFirst());
    }

    @Test
    void whatTheNoticeSaysTwiceMustAgree() {
        assertEquals(List.of("notice.weekday", "notice.sum"), rules("关于2026年节假日：1月1日（周五）至3日放假，共4天。"));
    }

    @Test
    void doubtfulDaysAreTold() {
        assertEquals(List.of("notice.no-such-day"), rules("关于2026年节假日：2月30日放假，5月1日放假。"));
        assertEquals(List.of("notice.both"), rules("关于2026年节假日：5月3日放假。5月3日上班。"));
        assertEquals(List.of("notice.weekday-worked"), rules("关于2026年节假日：5月1日放假。5月7日上班。"));
        assertEquals(List.of("notice.outside"), rules("关于2026年节假日：2028年5月1日放假，5月1日放假。"));
    }

    @Test
    void whatIsNoNoticeIsNotKept() {
        assertFalse(HolidayNotice.read("今天天气很好").sound());
        assertEquals(List.of("notice.no-year"), rules("元旦：1月1日放假。"));
        assertEquals(List.of("notice.no-days"), rules("关于2027年部分节假日安排的通知"));
    }

    private static List<String> rules(String text) {
        return HolidayNotice.read(text).findings().stream().map(Finding::rule).toList();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
