package org.gongkailan.annualreport.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFilesTest {
    @TempDir
    Path folder;

    private final ReportForms forms = new ReportForms();
    private final PublishedReports reports = new PublishedReports(forms);

    /** 洪泽区人民政府 2023, the PDF as published at http://www.hongze.gov.cn. */
    @Test
    void anOriginalPdfGivesTheFiguresThatWereTypedFromIt() throws IOException {
        PublishedReport read = reports.read(resource("hzq2023.pdf"));

        AnnualReport typed = Samples.published("11-hongze-2023");
        assertEquals(typed.figures(), read.report().figures());
        assertEquals("洪泽区人民政府", read.report().unit().name());
        assertEquals(typed.unit().level(), read.report().unit().level());
        assertEquals(2023, read.report().year());
        assertEquals(List.of(), read.findings());
    }

    @Test
    void theTextsOfAnOriginalPdfAreParagraphsAgain() throws IOException {
        AnnualReport report = reports.read(resource("hzq2023.pdf")).report();

        List<String> overview = report.text(TextSection.OVERVIEW).lines().toList();
        assertEquals(7, overview.size());
        assertTrue(overview.getFirst().startsWith("2023年，洪泽区人民政府坚持"), overview.getFirst());
        assertEquals("（三）政府信息管理情况。", overview.get(3));
        assertTrue(report.text(TextSection.PROBLEMS).endsWith("不断提高各单位政府信息公开工作人员的思想认识和业务工作水平。"));
        assertEquals("2023年，区政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费0元。",
                report.text(TextSection.OTHER_MATTERS));
    }

    @Test
    void theOpeningOfAnOriginalPdfIsKept() throws IOException {
        Notes notes = reports.read(resource("hzq2023.pdf")).report().notes();

        assertTrue(notes.opening().startsWith("本报告由淮安市洪泽区人民政府办公室根据《中华人民共和国政府信息公开条例》"), notes.opening());
        assertTrue(notes.opening().contains("报告中所列数据统计期限自2023年1月1日起至2023年12月31日止。"), notes.opening());
        assertEquals(Map.of(), notes.underTables());
        assertEquals(List.of(), notes.amendments());
    }

    @Test
    void anOriginalPdfIsCheckedLikeAnyReport() throws IOException {
        List<Finding> findings = new ReportCheck(forms).check(reports.read(resource("hzq2023.pdf")).report());
        assertEquals(List.of("form.outdated requests.other", "disputes.total disputes.review.total",
                "disputes.total disputes.litigationAfterReview.total", "text.duties overview", "text.duties overview",
                "text.duties overview"), findings.stream().map(finding -> finding.rule() + " " + finding.place().id())
                .toList());
    }

    @Test
    void theEmptyTemplateHasNoUnitAndNoYear() throws IOException {
        PublishedReport read = reports.read(resource("../form/template-2021-format.docx"));
        assertEquals(FormEdition.OF_2021, read.report().form());
        assertEquals(0, read.report().figures().size());
        assertEquals(0, read.report().texts().size());
        assertEquals("report.intake.no-unit", assertThrows(UserProblem.class, read::required).key());
    }

    private Path resource(String name) throws IOException {
        Path copy = folder.resolve(Path.of(name).getFileName());
        try (var in = PublishedFilesTest.class.getResourceAsStream(name)) {
            Files.write(copy, in.readAllBytes());
        }
        return copy;
    }
}
