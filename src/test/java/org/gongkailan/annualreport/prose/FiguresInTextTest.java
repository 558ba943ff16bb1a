package org.gongkailan.annualreport.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "全区收到政府信息公开申请75件|75 received",
            "全年受理政府信息公开申请 21 件|21 received",
            "本年新收政府信息公开申请143件|143 newly_received",
            "政府信息公开申请88件|88 requests",
            "全年共办理政府信息公开申请21件|21 requests",
            "办理依申请公开75件，均已答复|75 requests",
            "受理1295件政府信息公开申请|1295 received",
            "收到政府信息公开申请75件，其中自然人申请72件，法人或其他组织3件|75 received, 72 received natural_persons, 3 received organisations",
            "收到政府信息公开申请9件，其中商业企业2件、科研机构1件、社会公益组织1件、法律服务机构5件"
                    + "|9 received, 2 received businesses, 1 received research_bodies, 1 received public_interest_bodies, 5 received legal_service_bodies",
            "收到政府信息公开申请75件（含上年结转1件），办结74件，结转下年度继续办理1件"
                    + "|75 received, 1 carried_in, 74 handled, 1 carried_out",
            "依申请公开方面，答复70件，顺延至下年度办理5件|70 handled, 5 carried_out",
            "政府信息公开申请中，结转3件|3 carried",
            "办结的申请中，予以公开及部分公开208件，不予公开20件|208 result, 20 result",
            "对政府信息公开申请予以公开20件、部分公开5件、无法提供3件、不予处理2件、其他处理1件|20 result, 5 result, 3 result, 2 result, 1 result",
            "政府信息公开申请中，本机关不掌握相关政府信息25件，属于行政执法案卷6件|25 result, 6 result",
            "因政府信息公开被申请行政复议5件，结果维持3件，结果纠正1件，尚未审结1件|5 disputes, 3 disputes, 1 disputes, 1 disputes",
            "行政诉讼2件，均获维持|2 disputes",
            "行政诉讼12件，其中未经复议直接起诉7件，复议后起诉5件|12 disputes, 7 disputes, 5 disputes",
            "全年制发行政规范性文件12件，废止3件，现行有效55件|12 documents, 3 documents, 55 documents",
            "制发4件规范性文件|4 documents",
            "主动公开市政府规章22件、行政规范性文件34件|22 regulations, 34 documents",
            "作出行政许可550件、行政处罚4119件、行政强制195件|550 decisions, 4119 decisions, 195 decisions",
            "行政事业性收费7730.28万元|77302800 charges",
            "发出信息处理费收费通知3件，总金额420元|3 fee_notices, 420 fee_amount",
            "全年收取信息处理费0元|0 fee_amount"})
    void whatAFigureSaysItIs(String text, String expected) {
        assertEquals(expected, claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "收到政府信息公开申请２１件|21", "收到政府信息公开申请３，５１１件|3511", "收到政府信息公开申请3,511件|3511",
            "收到政府信息公开申请二十一件|21", "收到政府信息公开申请一百零五件|105", "收到政府信息公开申请1.3万件|1.3E+4",
            "行政事业性收费2.5亿元|2.5E+8", "办结率百分之九十八点五|98.5", "收到政府信息公开申请两件|2"})
    void numbersAreReadHoweverWritten(String text, String value) {
        assertEquals(List.of(value), FiguresInText.of(text).stream().map(figure -> figure.value().toString()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2023年", "2023年度", "2021—2025年", "2021-2025年", "截至2023年12月31日", "12月31日", "1月1日起",
            "二〇二三年十二月三十一日", "国办公开办函〔2021〕30号", "国令第711号", "（2019）第5号", "第二十条第（五）项", "第20条",
            "联系电话：0517-87222589", "传真0517-8722258", "13812345678", "12345热线", "“12345”平台", "邮编：223100",
            "洪泽湖大道90号", "hzzwgk@126.com", "www.hz2023.gov.cn/a1", "20个工作日", "15日内", "3个月", "24小时",
            "3—5件", "10至20个", "5G", "A4", "8:30", "7×24小时", "（1）", "一是加强；二是", "高效办成一件事", "一起推进",
            "每一件申请", "三类内部事务信息", "第三方", "一条龙", "“三安全一稳定”", "211工程"})
    void numbersThatCountNothingAreNoFigures(String text) {
        assertEquals(List.of(), FiguresInText.of(text).stream().filter(figure -> !figure.unit().isEmpty()
                || !text.startsWith("211")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"主动公开政府信息2602条", "办理人大代表建议32件", "答复网民留言1200条", "受理12345热线工单800件",
            "发布政策解读35篇", "行政规范性文件解读12件", "举办培训3期", "其中网络申请60件", "延期答复政府信息公开申请5件",
            "公开行政许可信息550条", "公开行政处罚事项12件", "去年收到政府信息公开申请70件", "撤回政府信息公开申请2件",
            "新收、结转政府信息公开申请分别为70件"})
    void aFigureOfSomethingElseClaimsNothing(String text) {
        var figures = FiguresInText.of(text);
        assertEquals(1, figures.size());
        assertFalse(figures.getFirst().claims(), () -> figures.getFirst().toString());
    }

    @Test
    void partsByPlaceOrBodyDoNotClaimTheWhole() {
        assertEquals("3511 received, 900 -", claims("全市共收到政府信息公开申请3511件，其中市级机关收到900件"));
    }

    @Test
    void anotherTopicInBetweenEndsTheClaim() {
        assertEquals("21 received, 32 -", claims("收到政府信息公开申请21件。办理政协提案答复32件。"));
    }

    @Test
    void aShareIsOfWhatStoodBeforeIt() {
        var share = FiguresInText.of("办结的申请中，不予公开20件，占1.68%").get(1);
        assertEquals(FigureKind.SHARE, share.kind());
        assertEquals(Quantity.RESULT, share.claim().quantity());
    }

    @Test
    void growthIsAgainstLastYearAndFallsBelowZero() {
        var figures = FiguresInText.of("收到政府信息公开申请88件，同比下降12.8%，较上年减少5件");
        assertEquals(List.of("88 AMOUNT", "-12.8 GROWTH", "-5 DIFFERENCE"), figures.stream()
                .map(figure -> figure.value() + " " + figure.kind()).toList());
        assertEquals(Quantity.RECEIVED, figures.get(1).claim().quantity());
    }

    @Test
    void otherPercentagesAreRates() {
        assertEquals(FigureKind.RATE, FiguresInText.of("按时答复率100%").getFirst().kind());
    }

    @Test
    void placesAreThoseOfTheTextAsWritten() {
        String text = "全年收到政府信息公开申请 ２１ 件。";
        var figure = FiguresInText.of(text).getFirst();
        assertEquals("２１ 件", text.substring(figure.from(), figure.to()));
    }

    @Test
    void aboutIsNoted() {
        assertTrue(FiguresInText.of("主动公开政府信息近3000条").getFirst().approximate());
        assertTrue(FiguresInText.of("主动公开政府信息3000余条").getFirst().approximate());
        assertFalse(FiguresInText.of("收到政府信息公开申请21件").getFirst().approximate());
    }

    @Test
    void theYearNamedBeforeIsKept() {
        assertEquals(2022, FiguresInText.of("2022年，收到政府信息公开申请21件").getFirst().year());
        assertEquals(0, FiguresInText.of("2022年很好。收到政府信息公开申请21件").getFirst().year());
    }

    @Test
    void hugeAndHostileTextIsReadAllTheSame() {
        String digits = "9".repeat(50_000);
        assertEquals(List.of(), FiguresInText.of(digits + "件"));
        assertEquals(1, FiguresInText.of("\u202e收到政府信息公开申请21件" + "其中，（".repeat(2_000)).size());
    }

    private static String claims(String text) {
        return FiguresInText.of(text).stream().map(FiguresInTextTest::line).collect(Collectors.joining(", "));
    }

    private static String line(QuotedFigure figure) {
        String value = figure.value().toPlainString();
        if (!figure.claims()) {
            return value + " -";
        }
        Claim claim = figure.claim();
        String who = claim.applicants() == Applicants.ALL ? "" : " " + claim.applicants();
        return (value + " " + claim.quantity() + who).toLowerCase(Locale.ROOT);
    }
}
