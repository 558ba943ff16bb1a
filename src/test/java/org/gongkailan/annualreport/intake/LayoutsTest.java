package org.gongkailan.annualreport.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts, labels and defects of published pages (domain/annual-report.md §10), and files that are none. */
class LayoutsTest {
    @TempDir
    Path folder;

    private final ReportForms forms = new ReportForms();
    private final PublishedReports reports = new PublishedReports(forms);

    @Test
    void theLayoutOf2019IsReadAsItIs() throws IOException {
        PublishedReport read = again("02-pingtan-2020", html -> html);
        AnnualReport typed = Samples.published("02-pingtan-2020");
        assertEquals(FormEdition.OF_2019, read.report().form());
        assertEquals(typed.figures(), read.report().figures());
        assertEquals(typed.text(TextSection.OVERVIEW), read.report().text(TextSection.OVERVIEW));
        assertEquals(List.of("report.intake.table.old"), keys(read));
    }

    @Test
    void variantsOfLabelsAreUnderstood() throws IOException {
        PublishedReport read = again("04-pingtan-2022", html -> html.replace("行政规范性文件", "规范性文件")
                .replace("社会公益组织", "社会公益 组织").replace("1.属于", "1、属于").replace("二十条第（一）项", "二十条 第（一）项")
                .replace("2.其他法律行政法规禁止公开", "2.其他法律行政止公开").replace("“三安全一稳定”", "\"三安全一稳定\"")
                .replace("三、本年度办理结果", "三、本年度办 理结果").replace("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政法复议、行政诉讼情况")
                .replace("五、存在的主要问题及改进情况", "五、存在的主要问题及整改措施"));
        assertEquals(Samples.published("04-pingtan-2022"), read.report());
        assertEquals(List.of(), keys(read));
    }

    @Test
    void blanksRemarksAndUnitsInCellsAreUnderstood() throws IOException {
        PublishedReport read = again("04-pingtan-2022", html -> html.replace(">88<", ">88（其中修订 16 件）<")
                .replace(">10690<", ">10690件<").replace(">2113<", "> <").replace(">9116.36<", ">/<"));
        assertEquals("88（其中修订 16 件）", read.report().entry(ProactiveFigure.DOCUMENTS_ISSUED).text());
        assertEquals(Entry.of(10690), read.report().entry(ProactiveFigure.LICENCES));
        assertTrue(read.report().entry(ProactiveFigure.PENALTIES).blank());
        assertTrue(read.report().entry(ProactiveFigure.FEES).blank());
        assertEquals(List.of("report.intake.remark"), keys(read));
    }

    @Test
    void wordsInACellAreKeptForTheCheckToFind() throws IOException {
        PublishedReport read = again("04-pingtan-2022", html -> html.replace(">2113<", ">约两千<"));
        assertEquals("约两千", read.report().entry(ProactiveFigure.PENALTIES).text());
    }

    @Test
    void tornLabelsAreReadByTheOrderOfTheForm() throws IOException {
        PublishedReport read = again("04-pingtan-2022", html -> html.replace("1.本机关不掌握相关政府信息", "1.本机")
                .replace("2.没有现成信息需要另行制作", "关"));
        assertEquals(Entry.of(37), read.report().entry(RequestRow.NOT_HELD.in(RequestColumn.TOTAL)));
    }

    @Test
    void aMissingRowIsNamed() throws IOException {
        PublishedReport read = again("04-pingtan-2022",
                html -> html.replaceAll("<tr>(?:(?!</tr>).)*公开出版物.*?</tr>", "")
                        .replace("rowspan=\"5\"", "rowspan=\"4\"").replace("rowspan=\"22\"", "rowspan=\"21\""));
        assertEquals(List.of("requests.notHandled.publication"), read.findings().stream()
                .map(finding -> finding.place().id()).toList());
    }

    @Test
    void aPageOfASiteWithItsMenusIsRead() throws IOException {
        PublishedReport read = again("04-pingtan-2022", html -> html
                .replace("<body>", "<body><div>首页 &gt; 政务公开</div><div>索引号：000</div>")
                .replace("</main>", "<p>【打印】【关闭】</p><p>扫一扫在手机打开</p><p>版权所有：某某</p></main>"));
        assertEquals(Samples.published("04-pingtan-2022"), read.report());
    }

    @Test
    void anOldEncodingIsRead() throws IOException {
        Path page = exported("04-pingtan-2022");
        String html = Files.readString(page).replace("charset=\"UTF-8\"", "charset=\"gb2312\"");
        Files.write(page, html.getBytes(Charset.forName("GB18030")));
        assertEquals(Samples.published("04-pingtan-2022"), reports.read(page).report());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "云溪县民政局2023年政府信息公开工作年度报告|云溪县民政局|2023|DEPARTMENT",
            "2023年云溪县民政局政府信息公开工作年度报告|云溪县民政局|2023|DEPARTMENT",
            "云溪县柳河镇人民政府二〇二三年度政府信息公开年度报告|云溪县柳河镇人民政府|2023|TOWNSHIP",
            "云溪县人民政府办公室２０２３年政府信息公开工作年度报告|云溪县人民政府办公室|2023|COUNTY",
            "云溪县人民政府2023年政府信息公开工作年度报告|云溪县人民政府|2023|COUNTY",
            "云溪市人民政府2023年政府信息公开工作年度报告|云溪市人民政府|2023|CITY",
            "会同县2022年政府信息公开<br>工作年度报告|会同县|2022|COUNTY",
            "2022年上海市政府信息公开工作年度报告|上海市|2022|PROVINCE",
            "根据《条例》规定，现公布云溪县统计局2023年政府信息公开工作年度报告|云溪县统计局|2023|DEPARTMENT",
            "云溪县人民政府地方志办公室2023年政府信息公开工作年度报告|云溪县人民政府地方志办公室|2023|DEPARTMENT",
            "云溪县城关街道办事处2023年政府信息公开工作年度报告|云溪县城关街道办事处|2023|TOWNSHIP"})
    void titlesTellUnitYearAndLevel(String title, String unit, int year, UnitLevel level) throws IOException {
        PublishedReport read = again("04-pingtan-2022", html -> html.replaceAll("<h1.*?</h1>", "<h1>" + title + "</h1>"));
        assertEquals(unit + " " + year + " " + level, read.report().unit().name() + " " + read.report().year() + " "
                + read.report().unit().level());
    }

    @Test
    void theFilesNameHelpsWhereNoTitleStands() throws IOException {
        Path page = exported("04-pingtan-2022");
        Path renamed = folder.resolve("云溪县民政局2022年政府信息公开工作年度报告.html");
        Files.writeString(renamed, Files.readString(page).replaceAll("<h1.*?</h1>", ""));
        assertEquals("云溪县民政局", reports.read(renamed).report().unit().name());
        Files.writeString(page, Files.readString(renamed));
        assertEquals("report.intake.no-unit", assertThrows(UserProblem.class, reports.read(page)::required).key());
    }

    @Test
    void filesThatAreNoneEndInASentence() throws IOException {
        assertEquals("file.damaged", problem(write("坏.pdf", "%PDF-1.7\nnothing".getBytes())));
        assertEquals("file.pdf-scanned", problem(scanned()));
        assertEquals("file.encrypted", problem(locked()));
        assertEquals("report.read.missing", problem(folder.resolve("没有.docx")));
        assertEquals("report.read.folder", problem(folder));
        assertEquals("file.empty", problem(write("空.docx", new byte[0])));
        assertEquals("report.intake.nothing", problem(write("别的.html", "<html><p>你好</p></html>".getBytes())));
        assertEquals("report.read.notJson", problem(write("坏.json", "{".getBytes())));
        assertEquals("file.no-page", problem(write("表.csv", "a,b\n1,2".getBytes())));
    }

    private String problem(Path file) {
        return assertThrows(UserProblem.class, () -> reports.read(file)).key();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path scanned() throws IOException {
        Path file = folder.resolve("扫描.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        return file;
    }

    private Path locked() throws IOException {
        Path file = folder.resolve("加密.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }
        return file;
    }

    private PublishedReport again(String name, java.util.function.UnaryOperator<String> change) throws IOException {
        Path page = exported(name);
        Files.writeString(page, change.apply(Files.readString(page)));
        return reports.read(page);
    }

    private Path exported(String name) {
        Path file = folder.resolve("page.html");
        new ReportExport(forms, TestFonts.PDF)
                .write(Samples.published(name), ReportFormat.HTML, file, Progress.NONE);
        return file;
    }

    private static List<String> keys(PublishedReport read) {
        return read.findings().stream().map(finding -> finding.key()).toList();
    }
}
