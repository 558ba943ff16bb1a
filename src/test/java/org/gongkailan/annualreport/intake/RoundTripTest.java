package org.gongkailan.annualreport.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkailan.annualreport.Amendment;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TablePart;
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

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatIsSaidOutsideTheSectionsComesBack(ReportFormat format) {
        for (String name : List.of("03-pingtan-2021", "11-hongze-2023", "15-jinhu-2023")) {
            AnnualReport report = Samples.published(name).with(NOTES);
            PublishedReport read = again(report, format);
            assertEquals(List.of(), read.findings(), name);
            assertEquals(report, read.report(), name);
        }
    }

    private static final Notes NOTES = new Notes("""
            本报告根据《中华人民共和国政府信息公开条例》和年度报告格式的要求编制，由总体情况、主动公开政府信息情况等六个部分组成。
            本报告中所列数据的统计期限自1月1日起至12月31日止。如有疑问，请与县政务公开办联系（电话：0000-1234567）。""",
            Map.of(TablePart.PROACTIVE, "行政许可包括依法不予公开的决定。", TablePart.REQUESTS, "含上年度结转3件。",
                    TablePart.DISPUTES, "复议机关作共同被告的案件计入原行政行为机关，本机关不重复计算；另有2件在办。"),
            List.of(new Amendment(LocalDate.of(2026, 3, 5), "因复核时发现漏报，第三部分“一、本年新收政府信息公开申请数量”总计由17改为18，"
                            + "第一部分“收到申请17件”改为“收到申请18件”。"),
                    new Amendment(LocalDate.of(2026, 4, 10), "更正信息处理费。")));

    private PublishedReport again(AnnualReport report, ReportFormat format) {
        Path file = folder.resolve("报告." + format.word());
        new ReportExport(forms, PRINTER).write(report, format, file, Progress.NONE);
        return new PublishedReports(forms).read(file);
    }
}
