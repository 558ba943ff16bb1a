package org.gongkailan.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.summary.Summariser;
import org.gongkailan.units.UnitLevel;

/** The reports of 150 units, each with a text of a thousand characters, checked, compared with each other and added up. */
final class SummaryBench implements Case {
    private static final int UNITS = 150;
    private static final ReportingUnit COUNTY = new ReportingUnit("云溪县", UnitLevel.COUNTY);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var forms = new ReportForms();
        List<AnnualReport> units = IntStream.range(0, UNITS).mapToObj(SummaryBench::unit).toList();
        List<PublishedReport> handedIn = units.stream()
                .map(report -> new PublishedReport(report.unit().name(), report, List.of())).toList();
        var check = new ReportCheck(forms);
        double one = Timing.median(15, () -> check.check(units.getFirst()));
        double all = Timing.median(7, () -> new Summariser(forms).summarise(COUNTY, 2024, handedIn, List.of()));
        double copied = Timing.median(7, () -> units.forEach(report -> report.with(TextSection.PROBLEMS, "")));
        return List.of(new Figure("1 report with 1000 characters checked", one, "its cells copied once", copied / UNITS),
                new Figure("150 units checked and summarised", all, "their cells copied once", copied));
    }

    private static AnnualReport unit(int seed) {
        AnnualReport report = new RandomReports(seed).pair().report();
        String filler = IntStream.range(0, 20).mapToObj(at -> "第" + seed + "个单位的第" + at
                + "条做法是把要公开的事项逐一列出，按月核对。").collect(Collectors.joining());
        return new AnnualReport(new ReportingUnit("第" + seed + "局", UnitLevel.DEPARTMENT), report.year(), report.form(),
                report.figures(), report.texts(), "{}")
                .with(TextSection.OVERVIEW, report.text(TextSection.OVERVIEW) + "\n" + filler);
    }
}
