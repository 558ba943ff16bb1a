package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Random;
import org.gongkailan.units.UnitLevel;

/** Made-up reports of two years that agree with themselves, with each other and with their texts. Seeded. */
public final class RandomReports {
    /** A report and the one for the year before. */
    public record Pair(AnnualReport report, AnnualReport previous) {
    }

    private final Random random;

    public RandomReports(long seed) {
        random = new Random(seed);
    }

    /** 云溪县人民政府, 2024 and 2023; every cell is filled and no rule broken. */
    public Pair pair() {
        var unit = new ReportingUnit("云溪县人民政府", UnitLevel.COUNTY);
        AnnualReport previous = filled(AnnualReport.empty(unit, 2023), AnnualReport.empty(unit, 2022));
        AnnualReport report = filled(AnnualReport.empty(unit, 2024), previous);
        return new Pair(written(report, previous), previous
                .with(TextSection.OVERVIEW, "去年这里写的是另外一些话，谈了不少具体的做法和经验。")
                .with(TextSection.PROBLEMS, "当时的问题是人手不够，打算招录两名专职人员来补充。")
                .with(TextSection.OTHER_MATTERS, "当年没有收取政府信息公开信息处理费。"));
    }

    private AnnualReport filled(AnnualReport empty, AnnualReport previous) {
        var figures = new LinkedHashMap<Figure, Entry>();
        Figure.all().stream().filter(figure -> !figure.equals(RequestRow.OTHER_UNDIVIDED.in(column(figure))))
                .forEach(figure -> figures.put(figure, Entry.of(0)));
        requests(figures, previous);
        documents(figures, previous);
        disputes(figures);
        return new Sums(empty.withFigures(figures)).recomputed();
    }

    private static RequestColumn column(Figure figure) {
        return figure instanceof RequestFigure cell ? cell.column() : RequestColumn.TOTAL;
    }

    private void requests(LinkedHashMap<Figure, Entry> figures, AnnualReport previous) {
        for (RequestColumn column : RequestColumn.CLASSES) {
            long results = 0;
            for (RequestRow row : RequestRow.RESULTS) {
                if (row.standsIn(FormEdition.OF_2021)) {
                    int number = random.nextInt(1, column == RequestColumn.NATURAL_PERSON ? 30 : 4);
                    figures.put(row.in(column), Entry.of(number));
                    results += number;
                }
            }
            long carriedIn = previous.number(RequestRow.CARRIED_OUT.in(column)).longValue();
            int carriedOut = random.nextInt(1, 9);
            figures.put(RequestRow.CARRIED_IN.in(column), Entry.of(carriedIn));
            figures.put(RequestRow.CARRIED_OUT.in(column), Entry.of(carriedOut));
            figures.put(RequestRow.RECEIVED.in(column), Entry.of(results + carriedOut - carriedIn));
        }
    }

    private void documents(LinkedHashMap<Figure, Entry> figures, AnnualReport previous) {
        int issued = random.nextInt(5, 30);
        int repealed = random.nextInt(1, 5);
        long before = previous.number(ProactiveFigure.DOCUMENTS_IN_FORCE).longValue();
        figures.put(ProactiveFigure.DOCUMENTS_ISSUED, Entry.of(issued));
        figures.put(ProactiveFigure.DOCUMENTS_REPEALED, Entry.of(repealed));
        figures.put(ProactiveFigure.DOCUMENTS_IN_FORCE, Entry.of(before + issued - repealed));
        figures.put(ProactiveFigure.LICENCES, Entry.of(random.nextInt(1000, 90_000)));
        figures.put(ProactiveFigure.PENALTIES, Entry.of(random.nextInt(100, 9000)));
        figures.put(ProactiveFigure.COERCION, Entry.of(random.nextInt(1, 300)));
        figures.put(ProactiveFigure.FEES, Entry.of(new BigDecimal(random.nextInt(1, 9_000_000)).movePointLeft(4)));
    }

    private void disputes(LinkedHashMap<Figure, Entry> figures) {
        for (DisputeStage stage : DisputeStage.values()) {
            DisputeResult.RESULTS.forEach(result -> figures.put(stage.with(result), Entry.of(random.nextInt(1, 9))));
        }
    }

    private AnnualReport written(AnnualReport report, AnnualReport previous) {
        var sums = new Sums(report);
        long natural = total(report, RequestRow.RECEIVED, RequestColumn.NATURAL_PERSON);
        long all = total(report, RequestRow.RECEIVED, RequestColumn.TOTAL);
        long handled = total(report, RequestRow.HANDLED_TOTAL, RequestColumn.TOTAL);
        String overview = report.year() + "年，全县收到政府信息公开申请" + all + "件，其中自然人" + natural + "件，法人或其他组织"
                + (all - natural) + "件，同比" + growth(all, total(previous, RequestRow.RECEIVED, RequestColumn.TOTAL))
                + "%。全年办结" + handled + "件，结转下年度" + total(report, RequestRow.CARRIED_OUT, RequestColumn.TOTAL)
                + "件。办结的申请中，不予公开" + sums.group(OutcomeGroup.REFUSED, RequestColumn.TOTAL) + "件，占"
                + share(sums.group(OutcomeGroup.REFUSED, RequestColumn.TOTAL), handled) + "%；无法提供"
                + sums.group(OutcomeGroup.UNAVAILABLE, RequestColumn.TOTAL) + "件。\n"
                + "制发行政规范性文件" + report.number(ProactiveFigure.DOCUMENTS_ISSUED) + "件，废止"
                + report.number(ProactiveFigure.DOCUMENTS_REPEALED) + "件，现行有效"
                + report.number(ProactiveFigure.DOCUMENTS_IN_FORCE) + "件。被申请行政复议"
                + sums.results(DisputeStage.REVIEW) + "件，行政诉讼" + sums.litigation() + "件。\n"
                + "工作考核结果全县通报，社会评议满意，没有需要责任追究的情形。";
        return report.with(TextSection.OVERVIEW, overview)
                .with(TextSection.PROBLEMS, "一是部分栏目更新还不及时；二是基层人员业务不熟。2025年将分片开展业务指导。")
                .with(TextSection.OTHER_MATTERS, "2024年，发出信息处理费收费通知" + random.nextInt(1, 5) + "件，收取"
                        + 10 * random.nextInt(1, 90) + "元。");
    }

    private static long total(AnnualReport report, RequestRow row, RequestColumn column) {
        return report.number(row.in(column)).longValue();
    }

    private static String growth(long now, long last) {
        BigDecimal rate = BigDecimal.valueOf(100L * (now - last)).divide(BigDecimal.valueOf(last), 2, RoundingMode.HALF_UP);
        return (rate.signum() < 0 ? "下降" : "增长") + rate.abs();
    }

    private static BigDecimal share(BigDecimal part, long whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
