package org.gongkailan.annualreport.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text rule on the errors that published reports make (domain facts: annual report §9), and on what looks like one. */
class TextRulesTest {
    private final ReportCheck check = new ReportCheck(new ReportForms());
    /** 20 new, 2 carried in, 21 answered, 1 carried out; 16 of the new by natural persons. */
    private final AnnualReport report = Samples.county()
            .with(RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON), Entry.of(16))
            .with(RequestRow.RECEIVED.in(RequestColumn.BUSINESS), Entry.of(4))
            .with(RequestRow.RECEIVED.in(RequestColumn.TOTAL), Entry.of(20))
            .with(RequestRow.CARRIED_IN.in(RequestColumn.NATURAL_PERSON), Entry.of(2))
            .with(RequestRow.CARRIED_IN.in(RequestColumn.TOTAL), Entry.of(2))
            .with(RequestRow.GRANTED_ALL.in(RequestColumn.NATURAL_PERSON), Entry.of(8))
            .with(RequestRow.GRANTED_ALL.in(RequestColumn.TOTAL), Entry.of(8))
            .with(RequestRow.NOT_HELD.in(RequestColumn.NATURAL_PERSON), Entry.of(9))
            .with(RequestRow.NOT_HELD.in(RequestColumn.TOTAL), Entry.of(9))
            .with(RequestRow.STILL_UNCLEAR.in(RequestColumn.BUSINESS), Entry.of(4))
            .with(RequestRow.STILL_UNCLEAR.in(RequestColumn.TOTAL), Entry.of(4))
            .with(RequestRow.HANDLED_TOTAL.in(RequestColumn.NATURAL_PERSON), Entry.of(17))
            .with(RequestRow.HANDLED_TOTAL.in(RequestColumn.BUSINESS), Entry.of(4))
            .with(RequestRow.HANDLED_TOTAL.in(RequestColumn.TOTAL), Entry.of(21))
            .with(RequestRow.CARRIED_OUT.in(RequestColumn.NATURAL_PERSON), Entry.of(1))
            .with(RequestRow.CARRIED_OUT.in(RequestColumn.TOTAL), Entry.of(1))
            .with(ProactiveFigure.DOCUMENTS_ISSUED, Entry.of(4))
            .with(ProactiveFigure.DOCUMENTS_IN_FORCE, Entry.of(32))
            .with(ProactiveFigure.FEES, Entry.of(7730))
            .with(DisputeStage.REVIEW.with(DisputeResult.UPHELD), Entry.of(3))
            .with(DisputeStage.REVIEW.with(DisputeResult.TOTAL), Entry.of(3))
            .with(DisputeStage.LITIGATION_DIRECT.with(DisputeResult.OTHER), Entry.of(2))
            .with(DisputeStage.LITIGATION_DIRECT.with(DisputeResult.TOTAL), Entry.of(2));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "全年收到政府信息公开申请20件，其中自然人16件，办结21件，结转下年度1件。",
            "全年受理政府信息公开申请22件（含上年结转2件），其中自然人18件、法人或其他组织4件。",
            "收到政府信息依申请公开20件，上年结转2件，其中网络申请数12件，信函申请数10件，已按程序办理。",
            "新受理政府信息公开申请20件，办结21件，上年转结政府信息公开申请2件，转下一年办理1件。",
            "共受理政府信息公开申请20件（另有1件结转下年度）。",
            "办结的申请中，予以公开8件，占38.10%；无法提供13件，占61.9%。",
            "发生行政复议案件3件，均获维持；行政诉讼案件2件，为其他结果。",
            "制发行政规范性文件4件，现行有效32件，解读行政规范性文件9件。",
            "主动公开行政规范性文件4件（含新制定3件，修改1件）。办理12345政务服务热线8391件、人大代表建议123件，已全部办结。",
            "公开信息9822条，新媒体公开信息13349条，其中概况类45条，动态类2445条，目录类7990条。",
            "收到政府信息公开申请近30件。去年收到政府信息公开申请33件。",
            "行政事业性收费7730万元。", "云溪县云水镇收到政府信息公开申请的答复率100%。"})
    void whatAgreesIsLeftAlone(String text) {
        assertEquals(List.of(), overview(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "收到政府信息公开申请17件。|text.figure 17 20",
            "收到政府信息公开申请20件，其中自然人18件。|text.figure 18 16",
            "无法提供9件。|text.figure 9 13",
            "因政府信息公开被申请行政复议1件，行政诉讼3件。|text.figure 1 3, text.figure 3 2",
            "行政诉讼2件，均获维持。|text.figure 0 2",
            "制发规范性文件0件，现行有效0件。|text.figure 0 4, text.figure 0 32",
            "办结21件，政府信息公开申请已全部办结。|text.figure 0 1",
            "办结的申请中，予以公开8件，占38.09%。|text.percentage 38.09 38.10",
            "公开信息2599条，其中政策类1200条，财政类800条，其他533条。|text.parts 2533 2599",
            "公开信息2139条，其中政策类1200条，财政类960条。|text.parts 2160 2139"})
    void whatPublishedReportsGetWrongIsFound(String text, String expected) {
        assertEquals(expected, String.join(", ", overview(text)));
    }

    @Test
    void aFindingSaysWhichReadingsWereTried() {
        Finding finding = findings(report.with(TextSection.OVERVIEW, text("收到政府信息公开申请17件。"))).getFirst();
        assertEquals("“收到政府信息公开申请17件”与表格不一致，两种口径都核对过：一、本年新收政府信息公开申请数量 · 总计 = 20；"
                + "一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = 22。", finding.message());
        assertEquals("overview:10-13", finding.place().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "收到政府信息公开申请20件，同比增长100%。|''", "收到政府信息公开申请20件，同比增长1.05%。|text.growth 1.05 100.00",
            "收到政府信息公开申请20件，较上年增加10件。|''", "收到政府信息公开申请20件，较上年减少10件。|text.growth -10 10"})
    void growthIsRecomputedFromBothReports(String text, String expected) {
        var previous = Samples.county(2023);
        List<String> lines = lines(check.check(report.with(TextSection.OVERVIEW, text(text)), previous));
        assertEquals(expected, String.join(", ", lines.stream().filter(line -> line.startsWith("text.g")).toList()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"云溪县人民政府, COUNTY, 3", "云溪县柳河镇人民政府, TOWNSHIP, 3", "云溪县, COUNTY, 3", "云溪县人民政府办公室, COUNTY, 0",
            "云溪县民政局, DEPARTMENT, 0", "云溪县城关街道办事处, TOWNSHIP, 0"})
    void onlyGovernmentsOweTheThreeResults(String name, UnitLevel level, int missing) {
        var named = new AnnualReport(new ReportingUnit(name, level), 2024, report.form(), report.figures(),
                report.texts(), "{}").with(TextSection.OVERVIEW, "全年工作平稳有序。");
        assertEquals(missing, findings(named).stream().filter(finding -> finding.rule().equals("text.duties")).count());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "OVERVIEW|2022年，全镇工作有序。|1", "OVERVIEW|统计期限为2023年1月1日至12月31日。|1", "OVERVIEW|2024年，全镇工作有序。|0",
            "OVERVIEW|按照2019年修订的条例开展工作。|0", "PROBLEMS|2024年将加强巡检，补齐短板。|1", "PROBLEMS|2025年将加强巡检，补齐短板。|0",
            "PROBLEMS|2024年，栏目更新不及时。|0", "OTHER_MATTERS|2023年未收取信息处理费，特此说明。|1"})
    void aYearFromLastYearsTextIsFound(TextSection section, String text, int count) {
        assertEquals(count, findings(report.with(section, section == TextSection.OVERVIEW ? text(text) : text)).stream()
                .filter(finding -> finding.rule().equals("text.year")).count());
    }

    @Test
    void theSameTextAsAnotherUnitsIsFoundWithItsSentences() {
        String text = "一是解读材料偏少，图解和视频不多。二是栏目更新不够及时，个别栏目超过三个月没有内容。";
        var other = new AnnualReport(new ReportingUnit("云溪县教育局", UnitLevel.DEPARTMENT), 2024, report.form(),
                report.figures(), report.texts(), "{}").with(TextSection.PROBLEMS, text.replace("三个月", "四个月"));
        var compared = new Compared(null, new OtherReports(List.of(report, other)));
        Finding finding = check.check(report.with(TextSection.PROBLEMS, text), compared).stream()
                .filter(each -> each.rule().equals("text.repeated")).findFirst().orElseThrow();
        assertEquals("与云溪县教育局的报告重复 100%，共 2 句，例如：一是解读材料偏少，图解和视频不多。", finding.message());
    }

    private List<String> overview(String text) {
        return lines(findings(report.with(TextSection.OVERVIEW, text(text))));
    }

    private static String text(String words) {
        return words + "考核、评议、责任追究均无异常。";
    }

    private List<Finding> findings(AnnualReport of) {
        return check.check(of);
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.left() + " " + finding.right()).toList();
    }
}
