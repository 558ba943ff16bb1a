package org.gongkailan.annualreport.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.RandomReports.Pair;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each violation, planted in sound reports, is found by its rule and by no other. */
class PlantedReportsTest {
    private static final int REPORTS = 25;

    private final ReportCheck check = new ReportCheck(new ReportForms());

    @Test
    void soundReportsBreakNoRule() {
        pairs().forEach(pair -> assertEquals(List.of(), lines(pair.report(), pair.previous())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void aPlantedViolationIsFoundByItsRuleAlone(String rule, UnaryOperator<Pair> plant) {
        pairs().forEach(sound -> {
            Pair planted = plant.apply(sound);
            assertEquals(Set.of(rule), rules(planted), () -> lines(planted.report(), planted.previous()).toString());
        });
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                planted("requests.balance", report -> raise(report, RequestRow.CARRIED_OUT, RequestColumn.BUSINESS)
                        .with(TextSection.OVERVIEW, "工作考核、社会评议、责任追究情况良好。")),
                planted("requests.row-total", report -> moved(report)),
                planted("requests.results-total", report -> raise(report, RequestRow.NEEDS_CREATION, RequestColumn.BUSINESS)
                        .with(TextSection.OVERVIEW, "工作考核、社会评议、责任追究情况良好。")),
                planted("disputes.total", report -> report.with(DisputeStage.REVIEW.with(DisputeResult.TOTAL), Entry.of(0))
                        .with(TextSection.OVERVIEW, "工作考核、社会评议、责任追究情况良好。")),
                arguments("carry-over", (UnaryOperator<Pair>) pair -> new Pair(pair.report(),
                        raise(pair.previous(), RequestRow.CARRIED_OUT, RequestColumn.RESEARCH))),
                arguments("documents.stock", (UnaryOperator<Pair>) pair -> new Pair(pair.report(),
                        add(pair.previous(), ProactiveFigure.DOCUMENTS_IN_FORCE, 1))),
                planted("documents.level", report -> report.with(ProactiveFigure.REGULATIONS_ISSUED, Entry.of(1))
                        .with(ProactiveFigure.REGULATIONS_REPEALED, Entry.of(1))),
                planted("cell.blank", report -> report.with(ProactiveFigure.REGULATIONS_ISSUED, Entry.BLANK)),
                planted("cell.invalid", report -> report.with(ProactiveFigure.LICENCES, Entry.parse("-3"))),
                planted("cell.invalid", report -> report.with(ProactiveFigure.PENALTIES, Entry.parse("1.5"))),
                planted("cell.invalid", report -> report.with(ProactiveFigure.COERCION, Entry.parse("若干"))),
                planted("cell.invalid", report -> report.with(ProactiveFigure.FEES, Entry.parse("0.1234567"))),
                planted("form.outdated", PlantedReportsTest::withOneRow),
                planted("text.figure", report -> changed(report, TextSection.OVERVIEW, "现行有效", "现行有效1")),
                planted("text.figure", report -> changed(report, TextSection.OVERVIEW, "办结的申请中，不予公开", "收到规章投诉。办结的申请中，不予公开1")),
                planted("text.figure", report -> added(report, TextSection.OTHER_MATTERS, "行政复议案件均获维持。")),
                planted("text.figure", report -> added(report, TextSection.OTHER_MATTERS, "收到的政府信息公开申请已全部办结。")),
                planted("text.percentage", report -> changed(report, TextSection.OVERVIEW, "，占", "，占1")),
                planted("text.growth", report -> changed(report, TextSection.OVERVIEW, "%。全年", "9%。全年")),
                planted("text.parts", report -> added(report, TextSection.OVERVIEW,
                        "公开政策信息2602条，其中机构职能类650条，规划计划类1463条，其他490条。")),
                planted("text.length", report -> added(report, TextSection.OVERVIEW, longText())),
                planted("text.duties", report -> changed(report, TextSection.OVERVIEW, "社会评议", "社会各界")),
                arguments("text.repeated", (UnaryOperator<Pair>) pair -> new Pair(pair.report(), pair.previous()
                        .with(TextSection.PROBLEMS, pair.report().text(TextSection.PROBLEMS).replace("2025", "2024")))),
                planted("text.year", report -> changed(report, TextSection.OVERVIEW, "2024年，全县", "2023年，全县")
                        .with(TextSection.OVERVIEW, "2023年，全县工作有序。工作考核、社会评议、责任追究情况良好。")),
                planted("text.year", report -> changed(report, TextSection.PROBLEMS, "2025年将", "2024年将")),
                planted("text.missing", report -> report.with(TextSection.PROBLEMS, "无")),
                planted("text.missing", report -> report.with(TextSection.OTHER_MATTERS, "")),
                planted("text.missing", report -> report.with(TextSection.OTHER_MATTERS, "没有其他需要报告的事项了。")),
                planted("text.numbering", report -> changed(report, TextSection.PROBLEMS, "二是", "三是")),
                planted("fees.unit", report -> report.with(TextSection.OTHER_MATTERS, "全年收取信息处理费425元，均已缴库。")),
                planted("fees.unit", report -> report.with(TextSection.OTHER_MATTERS, "全年收取信息处理费2万元，均已缴库。")),
                planted("fees.unit", report -> report.with(TextSection.OTHER_MATTERS, "全年收取信息处理费420元，均已缴库。")
                        .with(ProactiveFigure.FEES, Entry.of(420))));
    }

    private static Arguments planted(String rule, UnaryOperator<AnnualReport> plant) {
        return arguments(rule, (UnaryOperator<Pair>) pair -> new Pair(plant.apply(pair.report()), pair.previous()));
    }

    private static AnnualReport raise(AnnualReport report, RequestRow row, RequestColumn column) {
        return add(add(report, row.in(column), 1), row.in(RequestColumn.TOTAL), 1);
    }

    private static AnnualReport add(AnnualReport report, Figure figure, int number) {
        return report.with(figure, Entry.of(report.number(figure).add(BigDecimal.valueOf(number))));
    }

    // One request moved between two totals of rows: both columns still balance.
    private static AnnualReport moved(AnnualReport report) {
        return add(add(report, RequestRow.NEEDS_CREATION.in(RequestColumn.TOTAL), -1),
                RequestRow.NOT_HELD.in(RequestColumn.TOTAL), 1);
    }

    private static AnnualReport withOneRow(AnnualReport report) {
        AnnualReport changed = report;
        for (RequestColumn column : RequestColumn.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (RequestRow row : List.of(RequestRow.NOT_CORRECTED, RequestRow.FEE_UNPAID, RequestRow.OTHER_OTHER)) {
                sum = sum.add(report.number(row.in(column)));
                changed = changed.with(row.in(column), Entry.BLANK);
            }
            changed = changed.with(RequestRow.OTHER_UNDIVIDED.in(column), Entry.of(sum));
        }
        return changed;
    }

    private static AnnualReport changed(AnnualReport report, TextSection section, String words, String instead) {
        assertEquals(true, report.text(section).contains(words), words);
        return report.with(section, report.text(section).replace(words, instead));
    }

    private static AnnualReport added(AnnualReport report, TextSection section, String words) {
        return report.with(section, report.text(section) + "\n" + words);
    }

    private static String longText() {
        return IntStream.range(0, 60).mapToObj(at -> "第" + at + "条经验各不相同值得好好总结。").collect(Collectors.joining());
    }

    private static Stream<Pair> pairs() {
        return IntStream.range(0, REPORTS).mapToObj(seed -> new RandomReports(seed).pair());
    }

    private Set<String> rules(Pair pair) {
        return new TreeSet<>(check.check(pair.report(), pair.previous()).stream().map(Finding::rule).toList());
    }

    private List<String> lines(AnnualReport report, AnnualReport previous) {
        return check.check(report, previous).stream().map(finding -> finding.rule() + " " + finding.place().id() + " "
                + finding.message()).toList();
    }
}
