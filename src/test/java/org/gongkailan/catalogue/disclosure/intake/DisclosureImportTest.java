package org.gongkailan.catalogue.disclosure.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.catalogue.disclosure.Office;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.write.CsvWriter;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureImportTest {
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private Office office;
    private DisclosureImport intake;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.rows();
        intake = office.desk(PDF).intake();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void linesAreMatchedByTheNameOfTheirRowAndTakenInOneStep() {
        var preview = preview(List.of("云溪县民政局信息公开情况表"), List.of("序号", "信 息 标 题", "公开事项（二级）", "成文日期",
                        "发布时间", "公开渠道", "网址"),
                List.of("1", "十月低保名单", "社会救助/低保对象名单", "2026年10月15日", "2026/11/3 09:30", "政府网站", "https://a.cn/1"),
                List.of("2", "低保标准", "救助标准", "20261120", "2026.11.20", "政府网站", ""),
                List.of("", "", "", "", "", "", ""));
        assertEquals(List.of(), preview.findings().stream().map(Finding::message).toList());
        assertEquals(2, intake.take(preview).size());
        assertEquals(List.of("低保标准 按期发布", "十月低保名单 按期发布"), office.list(DisclosureQuery.ALL));
        office.journal.undo();
        assertEquals(List.of(), office.list(DisclosureQuery.ALL));
    }

    @Test
    void whatCannotBeTakenSaysWhyAndWhere() {
        office.row("a2", "低保对象名单", "20日");
        var preview = preview(List.of("标题", "事项", "形成日期", "发布日期", "链接"),
                List.of("一", "没有的事项", "", "", ""),
                List.of("二", "低保对象名单", "", "", ""),
                List.of("三", "救助标准", "去年", "", ""),
                List.of("四", "救助标准", "2026-11-20", "2026-11-19", ""),
                List.of("五", "救助标准", "2026-11-20", "2026-11-20", "javascript:alert(1)"),
                List.of("", "救助标准", "2026-11-20", "2026-11-20", ""));
        assertEquals(6, preview.count(ReadDisclosure.Kind.WRONG));
        assertEquals(List.of("disclosure.matter-unknown", "disclosure.matter-ambiguous", "disclosure.no-day",
                        "disclosure.before-formed", "disclosure.address-scheme", "disclosure.untitled"),
                preview.findings().stream().filter(f -> f.severity() == org.gongkailan.finding.Severity.ERROR)
                        .map(Finding::rule).toList());
        assertTrue(preview.findings().getFirst().place().id().endsWith("B2"), preview.findings().getFirst().place().id());
    }

    @Test
    void aListTakenTwiceIsPutDownOnce() {
        var head = List.of("标题", "事项", "发布日期");
        var row = List.of("标准", "救助标准", "2026-11-20");
        intake.take(preview(head, row, row));
        assertEquals(1, office.ledger.all(DisclosureQuery.ALL).size());
        assertEquals(2, preview(head, row, row).count(ReadDisclosure.Kind.KNOWN));
    }

    @Test
    void fiftyThousandLinesAreRead() throws IOException {
        var text = new StringBuilder("标题,事项,形成日期,发布日期\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("标准").append(i).append(",救助标准,2026-01-0").append(1 + i % 9).append(",2026-02-01\n");
        }
        Path file = Files.writeString(folder.resolve("大表.csv"), text);
        var preview = intake.preview(file, "李敏", Progress.NONE);
        assertEquals(50_000, preview.fresh().size());
        assertEquals(LocalDate.of(2026, 1, 1), preview.fresh().getFirst().formed());
    }

    @Test
    void aFileWithoutTheHeadIsASentence() {
        assertThrows(UserProblem.class, () -> preview(List.of("姓名", "金额"), List.of("张三", "100")));
    }

    @SafeVarargs
    private DisclosurePreview preview(List<String>... rows) {
        Path file = folder.resolve("清单.csv");
        new CsvWriter().write(List.of(rows), file);
        return intake.preview(file, "李敏", Progress.NONE);
    }
}
