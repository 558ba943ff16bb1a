package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
    private static final Style STYLE = Style.of(Typeface.HEI, 10);

    private static List<Line> lines(String text, double em, double indentEm, Align align) {
        Glyphs glyphs = new Shaper(Printer.FONTS, new Notes()).shape(text, STYLE);
        return LineBreaker.lines(glyphs, em * 10, indentEm * 10, align);
    }

    private static String broken(String text, double em) {
        return lines(text, em, 0, Align.LEFT).stream().map(Line::shown).collect(Collectors.joining("/"));
    }

    @ParameterizedTest(name = "{1} at {0} em")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            4    | 政府信息公开工作         | 政府信息/公开工作
            4    | 政府信息                 | 政府信息
            4    | 政府信息，公开工作       | 政府信/息，公开/工作
            4.5  | 政府信息，公开工作       | 政府信息，/公开工作
            5    | 政府信息公开。公开       | 政府信息公/开。公开
            4    | 公开（试行）办法         | 公开（试/行）办法
            4    | 信息公开（试行）         | 信息公开/（试行）
            3    | 公开（试行）             | 公开/（试行）
            4    | “公开为常态”             | “公开为/常态”
            5.5  | 他说“公开。”然后         | 他说“公开。”/然后
            4    | 五个公开——完毕           | 五个公开/——完毕
            5    | 五个公开——完毕           | 五个公开/——完毕
            5    | 等等等等……完毕           | 等等等等/……完毕
            6    | 国发〔2019〕14号         | 国发/〔2019〕14号
            5    | 国发〔2019〕14号         | 国发/〔2019〕/14号
            4    | 共收到1234件             | 共收到/1234件
            6    | 共收到申请12件           | 共收到申请/12件
            4    | 增长15.63%的             | 增长/15.63%/的
            6    | 自2025年1月1日起至12月   | 自2025年1月/1日起至12月
            4    | 费用￥1200元             | 费用/￥1200/元
            4.5  | 费用￥1200元             | 费用/￥1200元
            6    | 依照第711号令            | 依照第711号/令
            7    | 阿卜杜·热合曼            | 阿卜杜·热合曼
            4    | 一二三四·五              | 一二三/四·五
            7    | use of the open data     | use of the/open data
            4    | 一二三四 五六            | 一二三四/五六
            4.5  | 政府 信息 公开 工作      | 政府 信息/公开 工作
            5    | `甲\\n\\n乙`               | 甲//乙
            5    | `甲乙\\n`                  | 甲乙/
            4    | 一二三四！？五           | 一二三/四！？五
            5    | 《条例》《办法》         | 《条例》《办/法》
            4    | 《条例》《办法》         | 《条例》/《办法》
            6    | 《条例》《办法》         | 《条例》《办/法》
            3    | （（（（                 | （（（（
            1    | 公开                     | 公/开
            0.2  | 公，开                   | 公/，/开
            """)
    void breaksWhereGbt15834Allows(double em, String text, String expected) {
        assertEquals(expected, broken(text.replace("\\n", "\n"), em));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        List<Line> lines = lines("", 4, 0, Align.LEFT);

        assertEquals(List.of(""), lines.stream().map(Line::shown).toList());
        assertEquals(10, lines.getFirst().size());
    }

    @Test
    void wordWiderThanTheLineIsBrokenAfterItsSeparators() {
        List<Line> lines = lines("网址http://www.example.gov.cn/gongkai/index.html", 7, 0, Align.LEFT);

        assertEquals(List.of("网址http://", "www.example.", "gov.cn/", "gongkai/index.", "html"),
                lines.stream().map(Line::shown).toList());
    }

    @Test
    void hugeTextWithoutBreaksIsSetInTime() {
        assertEquals(100_000, lines("8".repeat(100_000), 20, 0, Align.LEFT).stream().mapToInt(l -> l.shown().length())
                .sum());
    }

    @Test
    void longDigitsNeverLeaveTheColumn() {
        for (Line line : lines("账号6222020200112233445566778899", 6, 0, Align.LEFT)) {
            assertTrue(line.width() <= 60.01, line.shown());
        }
    }

    @Test
    void meetingMarksGiveUpTheirEmptyHalf() {
        assertEquals(45, lines("条例》（试", 9, 0, Align.LEFT).getFirst().width(), 0.01);
        assertEquals(40, lines("条例。”", 9, 0, Align.LEFT).getFirst().width() + 5, 0.01);
    }

    @Test
    void markThatMustNotBeginALineIsSqueezedIn() {
        Line line = lines("政府信息，公开工作", 4.5, 0, Align.JUSTIFY).getFirst();

        assertEquals("政府信息，", line.shown());
        assertEquals(45, line.width(), 0.01);
    }

    @Test
    void justifiedLinesReachTheMarginExceptTheLast() {
        List<Line> lines = lines("政府信息公开工作2025年度报告已经公布", 5.5, 2, Align.JUSTIFY);

        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertEquals(55, line.width(), 0.01, line.shown());
        }
        assertTrue(lines.getLast().width() < 55);
    }

    @ParameterizedTest(name = "{1} at {0} em")
    @CsvSource(delimiter = '|', textBlock = """
            20 | 对公示内容有异议的，请在公示期内向村委反映。     | 对公示内容有异议的，请在公示期内向村委/反映。
            20 | 对公示内容有异议的，请在公示期内向村委会说       | 对公示内容有异议的，请在公示期内向村委/会说
            20 | 对公示内容有异议的，请在公示期内向各村委反映     | 对公示内容有异议的，请在公示期内向各村委/反映
            20 | 对公示内容有异议的，请在公示期内向他本人说2026   | 对公示内容有异议的，请在公示期内向他本人/说2026
            """)
    void noSingleCharacterStandsOnTheLastLine(double em, String text, String expected) {
        assertEquals(expected, lines(text, em, 0, Align.JUSTIFY).stream().map(Line::shown).collect(Collectors.joining("/")));
    }

    @Test
    void firstLineIsIndented() {
        List<Line> lines = lines("政府信息公开", 4, 2, Align.LEFT);

        assertEquals("政府", lines.getFirst().shown());
        assertEquals(20, lines.getFirst().x()[0]);
        assertEquals(0, lines.getLast().x()[0]);
    }

    @Test
    void alignedLinesStandWhereTheyShould() {
        assertEquals(10, lines("公开", 4, 0, Align.CENTER).getFirst().x()[0]);
        assertEquals(20, lines("公开", 4, 0, Align.RIGHT).getFirst().x()[0]);
        assertEquals(10, lines("公开　", 4, 0, Align.RIGHT).getFirst().x()[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23 | 关于柳树屯村2026年耕地地力保护补贴发放情况的公示 | 关于柳树屯村2026年耕地地力/保护补贴发放情况的公示
            3  | 特定群体 | 特定/群体
            9  | 山前县社会救助领域基层政务公开标准目录 | 山前县社会救助/领域基层政务/公开标准目录
            3  | 重大建设项目 | 重大/建设/项目
            """)
    void headingsAreBalancedAndTearNoWord(double em, String text, String expected) {
        assertEquals(expected, lines(text, em, 0, Align.CENTER).stream().map(Line::shown)
                .collect(Collectors.joining("/")));
    }

    @Test
    void aHeadingOfSeveralLinesEndsThemAfterItsMarks() {
        assertEquals(List.of("2026年度任期规划、", "任期目标、年度工作计划公示"),
                lines("2026年度任期规划、任期目标、年度工作计划公示", 20, 0, Align.CENTER).stream().map(Line::shown).toList());
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        assertEquals("张𬭚/李𫖯", broken("张𬭚李𫖯", 2));
    }

    @Test
    void noTextLosesACharacterOrLeavesTheColumn() {
        var random = new Random(20261121);
        String alphabet = "政府信息公开，。、；：（）《》“”——……12345.%abcXYZ/-〔〕 元年";
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            double em = 3 + random.nextInt(20);
            List<Line> lines = lines(text.toString(), em, 0, Align.JUSTIFY);
            String all = lines.stream().map(Line::shown).collect(Collectors.joining());
            assertEquals(text.toString().replace(" ", ""), all.replace(" ", ""));
            lines.forEach(line -> assertTrue(line.width() <= em * 10 + 0.02, text + " / " + line.shown()));
        }
    }
}
