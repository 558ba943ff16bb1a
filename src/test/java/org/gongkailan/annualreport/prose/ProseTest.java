package org.gongkailan.annualreport.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "主动公开2602条，其中：机构职能类65条，政策文件类420条，规划计划类88条，财政资金类610条，民生保障类930条，其他490条。|2603 of 2602",
            "收到申请75件，其中自然人72件，法人3件，均已答复74件。|75 of 75",
            "收到申请75件，其中自然人72件，法人2件。|74 of 75",
            "公开信息100条。其中，甲类60条，乙类41条。|101 of 100",
            "公开信息100条，其中甲类60条；乙类30条；其他20条。|110 of 100",
            "公开信息100条，其中甲类60条（其中小类20条，别类40条），乙类40条。|100 of 100, 60 of 60",
            "公开信息100条（其中甲类60条，乙类40条），解读20条。|100 of 100",
            "收到申请75件，其中自然人72件；办结70件，其中予以公开50件，不予公开20件。|70 of 70"})
    void partsAreAddedUp(String text, String expected) {
        assertEquals(expected, String.join(", ", lists(text).stream()
                .map(list -> list.sum() + " of " + list.total().value()).toList()));
    }

    @Test
    void examplesNeedNotAddUp() {
        assertFalse(lists("公开信息2602条，其中甲类65条，乙类420条。").getFirst().contradicts());
        assertFalse(lists("公开信息2602条，其中甲类65条，乙类420条，丙类88条。").getFirst().contradicts());
        assertFalse(lists("公开信息约2600条，其中甲类1600条，乙类1100条。").getFirst().contradicts());
    }

    @Test
    void aDivisionThatNearlyAddsUpIsWrongAndSoIsOneThatIsTooMuch() {
        assertTrue(lists("公开信息805条，其中甲类300条，乙类216条，丙类200条。").getFirst().contradicts());
        assertTrue(lists("公开信息100条，其中甲类65条，乙类42条。").getFirst().contradicts());
        assertTrue(lists("公开信息2602条，其中甲类65条，其他420条。").getFirst().contradicts());
        assertTrue(lists("收到申请75件，其中自然人72件，法人2件。").getFirst().contradicts());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "2023年，全区工作有序。|2023",
            "２０２３年度，全区工作有序。|2023",
            "二〇二三年，全区工作有序。|2023",
            "一、总述\\n2022年全镇工作|2022",
            "数据统计期限自2023年1月1日起至2023年12月31日止。|2023 period",
            "数据统计期限为2022年1月1日至12月31日。|2022 period",
            "问题不少。2024年，我们将加强巡检。|2024 ahead",
            "按照2019年修订的条例，工作有序。|''",
            "与2022年相比，收件增加。|''",
            "2023年12月，召开会议。|''",
            "2019年以来，我区坚持公开。|''", "下一步，2026年将加强培训。|2026 ahead", "下步2026年抓好整改。|2026 ahead"})
    void theYearATextIsAboutIsFound(String text, String expected) {
        assertEquals(expected, String.join(", ", YearWords.of(text.replace("\\n", "\n")).stream().map(word -> word.year()
                + (word.period() ? " period" : "") + (word.ahead() ? " ahead" : "")).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "一是加强；二是改进；三是提高。|''", "一是加强；三是改进；三是提高。|三是 2, 三是 4", "问题：一是旧。措施：一是新；二是快。|''",
            "二是改进。|二是 1", "（一）甲\\n（二）乙\\n（四）丁|（四） 3", "这是一是一的工作。|''", "九是甲；十是乙；十一是丙|九是 1"})
    void theNumberingIsFollowed(String text, String expected) {
        assertEquals(expected, String.join(", ", Numbering.gapsIn(text.replace("\\n", "\n")).stream()
                .map(gap -> gap.words() + " " + gap.expected()).toList()));
    }

    @Test
    void blanksAreNotCounted() {
        assertEquals(7, TextLength.of(" 总体\u3000情况 \n\t2，\u200b1"));
    }

    private static List<PartsList> lists(String text) {
        return PartsLists.of(text, FiguresInText.of(text));
    }
}
