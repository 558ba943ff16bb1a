package org.gongkailan.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.summary.Summariser;
import org.gongkailan.units.UnitLevel;
import tools.jackson.databind.json.JsonMapper;

/** One published annual report, its texts included, read and checked; the reports of 150 units summed up and checked. */
final class AnnualReportBench implements Case {
    private static final String REPORT = "/org/gongkailan/sample/annualreport/08-suqian-2023.json";
    private static final int UNITS = 150;
    private static final int RUNS = 7;
    private static final String FLOOR = "Jackson parsing the same bytes";

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        byte[] json;
        try (var in = ReportCheck.class.getResourceAsStream(REPORT)) {
            json = in.readAllBytes();
        }
        var forms = new ReportForms();
        var reader = new ReportReader();
        var check = new ReportCheck(forms);
        var mapper = JsonMapper.builder().build();
        AnnualReport report = reader.read(json, "report.json").report();
        double parsed = Timing.median(RUNS, () -> mapper.readTree(json));
        double checked = Timing.median(RUNS, () -> check.check(report));
        double both = Timing.median(RUNS, () -> check.check(reader.read(json, "report.json").report()));
        List<PublishedReport> handedIn = IntStream.range(0, UNITS).mapToObj(i -> of(report, i)).toList();
        var own = new ReportingUnit("云溪县", UnitLevel.COUNTY);
        var summariser = new Summariser(forms);
        double summed = Timing.median(RUNS, () -> summariser.summarise(own, report.year(), handedIn, List.of()));
        double parsedAll = Timing.median(RUNS, () -> times(() -> mapper.readTree(json)));
        return List.of(new Figure("one annual report checked", checked, FLOOR, parsed),
                new Figure("one annual report read and checked", both, FLOOR, parsed),
                new Figure("150 annual reports summed up and checked", summed, FLOOR, parsedAll));
    }

    private static PublishedReport of(AnnualReport report, int number) {
        return new PublishedReport(number + ".docx", report, List.of())
                .of(new ReportingUnit("云溪县第" + number + "局", UnitLevel.DEPARTMENT), report.year());
    }

    private static void times(Timing.Work work) throws Exception {
        for (int i = 0; i < UNITS; i++) {
            work.run();
        }
    }
}
