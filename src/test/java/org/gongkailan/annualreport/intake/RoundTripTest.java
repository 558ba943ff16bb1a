package org.gongkailan.annualreport.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What this program exports it reads again without a difference. */
class RoundTripTest {
    private static final PdfWriter PRINTER = TestFonts.PDF;

    @TempDir
    Path folder;

    private final ReportForms forms = new ReportForms();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void publishedFiguresComeBack(ReportFormat format) {
        for (String name : List.of("03-pingtan-2021", "04-pingtan-2022", "08-suqian-2023", "11-hongze-2023",
                "15-jinhu-2023")) {
            AnnualReport report = Samples.published(name);
            PublishedReport read = again(report, format);
            assertEquals(List.of(), read.findings(), name);
            assertEquals(report, read.report(), name);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void writtenReportsComeBack(ReportFormat format) {
        IntStream.range(0, 5).mapToObj(seed -> new RandomReports(seed).pair().report())
                .map(report -> report.with(TextSection.PROBLEMS, report.text(TextSection.PROBLEMS) + "\n（一）下一步措施。"
                        + "继续把工作做细做实，".repeat(9) + "不留死角。\n（二）加强队伍\n以老带新，每月一训。"))
                .forEach(report -> assertEquals(report, again(report, format).report()));
    }

    private PublishedReport again(AnnualReport report, ReportFormat format) {
        Path file = folder.resolve("报告." + format.word());
        new ReportExport(forms, PRINTER).write(report, format, file, Progress.NONE);
        return new PublishedReports(forms).read(file);
    }
}
