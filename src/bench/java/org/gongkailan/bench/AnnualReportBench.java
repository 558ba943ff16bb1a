package org.gongkailan.bench;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.json.ReportReader;
import tools.jackson.databind.json.JsonMapper;

/** One published annual report read and checked, a hundred times over. */
final class AnnualReportBench implements Case {
    private static final String REPORT = "/org/gongkailan/sample/annualreport/08-suqian-2023.json";
    private static final int TIMES = 100;

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
        double ours = Timing.median(5, () -> times(() -> check.check(reader.read(json, "report.json").report())));
        double raw = Timing.median(5, () -> times(() -> mapper.readTree(json)));
        return List.of(new Figure("100 annual reports read and checked", ours, "Jackson parsing the same bytes", raw));
    }

    private static void times(Timing.Work work) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
    }
}
