package org.gongkailan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "信息形成或者变更之日起20个工作日内, 20, WORKING_DAY",
        "制定或获取信息之日起10个工作日内，公示7个工作日, 10, WORKING_DAY",
        "本级政府财政部门批复后20日内, 20, CALENDAR_DAY",
        "20工作日, 20, WORKING_DAY",
        "收到后24小时内, 24, HOUR",
        "实时公开, -, REALTIME",
        "长期公开（动态调整）, -, LONG_TERM",
        "按进展情况及时公开, -, OTHER",
        "执法决定信息自决定作出之日起7个工作日内；其他信息形成或变更之日起20个工作日内, 20, WORKING_DAY",
        "听证通知书在组织听证7个工作日前公开;其他听证内容依申请公开, -, OTHER",
        "会议召开前5个工作日, -, OTHER",
        "提前10日公告, -, OTHER",
        "每年1月31日前, -, OTHER",
        "企业每季公告一次；非正常户随时公告, -, OTHER"})
    void wordsOfRealTablesAreCounted(String text, Integer value, TimeUnit unit) {
        assertEquals(new TimeLimit(text, value, unit), TimeLimit.parse(text));
    }
}
