package org.gongkailan.library.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.Samples;
import org.gongkailan.library.Validity;
import org.gongkailan.officefile.write.CsvWriter;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentImportTest {
    private static final PdfWriter PDF = TestFonts.PDF;
    private static final List<String> HEAD = List.of("序号", "文件名称", "发文字号", "制定机关", "成文日期", "施行日期", "有效期",
            "效力状态", "废止日期", "废止依据");

    @TempDir
    Path folder;
    private Samples.Shelf shelf;
    private DocumentImport intake;

    @BeforeEach
    void open() {
        shelf = Samples.shelf(folder);
        intake = shelf.desk(PDF).intake();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aListAsOfficesKeepItIsTakenInAsOneStep() {
        var preview = preview(List.of("云溪县行政规范性文件目录"), HEAD,
                List.of("1", "《云溪县农村宅基地管理办法》", "云政规〔2024〕3号", "云溪县人民政府、云溪县农业农村局", "2024年3月1日",
                        "2024.4.1", "五年", "现行有效", "", ""),
                List.of("2", "云溪县城市停车管理规定", "云政发[2015]7号", "云溪县人民政府", "2015/6/2", "2015/7/1", "长期有效", "已废止",
                        "2026-03-01", "云政规〔2026〕2号"), List.of("", "", "", "", "", "", "", "", "", ""));
        assertEquals(List.of(), messages(preview));
        intake.take(preview, preview.rows());
        OfficialDocument homestead = shelf.library().named("云政规[2024]3号").orElseThrow();
        assertEquals("云溪县农村宅基地管理办法", homestead.head().title());
        assertEquals(List.of("云溪县人民政府", "云溪县农业农村局"), homestead.head().issuers());
        assertEquals(Validity.until(LocalDate.of(2029, 3, 31)), homestead.validity());
        assertEquals(1, shelf.library().counts(2026).repealed(DocumentKind.NORMATIVE).size());
        shelf.journal().undo();
        assertEquals(List.of(), shelf.library().all());
    }

    @Test
    void theNumberBehindATitleIsTaken() {
        var preview = preview(List.of("标题", "印发日期"), List.of("关于印发云溪县殡葬管理办法的通知（云政办规〔2023〕5号）", "2023-05-06"));
        assertEquals("云政办规〔2023〕5号", preview.rows().getFirst().document().head().number());
        assertEquals("关于印发云溪县殡葬管理办法的通知", preview.rows().getFirst().title());
    }

    @Test
    void whatIsWrongStandsAtItsCell() {
        var preview = preview(HEAD,
                List.of("1", "甲办法", "", "云溪县人民政府", "2024-03-01", "", "", "", "", ""),
                List.of("2", "乙办法", "云政规〔2027〕1号", "云溪县人民政府", "2027-03-01", "", "", "", "", ""),
                List.of("3", "丙办法", "云政规〔2020〕1号", "云溪县人民政府", "2020-03-01", "", "", "", "2019-01-01", ""),
                List.of("4", "丁办法", "云政规〔2020〕2号", "云溪县人民政府", "去年春天", "", "", "废止", "", ""),
                List.of("5", "戊办法", "云政规〔2020〕1号", "云溪县人民政府", "2020-03-01", "", "至今", "", "", ""));
        assertEquals(List.of("清单!C2 没有文号。规范性文件一般统一编号，请核对原件。", "清单!E3 2027-03-01 还没有到，请核对日期。",
                "清单!I4 “废止”的日期 2019-01-01 早于制发日期 2020-03-01，请核对。", "清单!E5 “去年春天”不是日期。请写成 2026-11-03 这样的日期。",
                "清单!H5 写明“废止”，但没有废止日期。请在表中补上日期后重新导入。", "清单!E5 没有日期，不能计入任何一年的制发件数。",
                "清单!G6 看不懂有效期“至今”。请写成截止日期、年数（需有施行日期）或“长期有效”。", "清单!C6 同一文件在表中出现不止一次，只取第一次。"),
                messages(preview));
        assertEquals(1, preview.takeable().size());
        assertEquals(4, preview.count(ReadDocument.Kind.WRONG));
    }

    @Test
    void theSameListTwiceChangesNothingAndAChangedLineChangesItsDocument() {
        var line = List.of("1", "甲办法", "云政规〔2024〕1号", "云溪县人民政府", "2024-03-01", "", "长期", "有效", "", "");
        var first = preview(HEAD, line);
        intake.take(first, first.rows());
        assertEquals(1, preview(HEAD, line).count(ReadDocument.Kind.SAME));
        var changed = preview(List.of("文件名称", "文号", "备注"), List.of("甲办法（修订）", "云政规(2024)1号", "已修订"));
        assertEquals(1, changed.count(ReadDocument.Kind.CHANGED));
        intake.take(changed, changed.rows());
        OfficialDocument now = shelf.library().all().getFirst();
        assertEquals("甲办法（修订）", now.head().title());
        assertEquals(Validity.LONG_TERM, now.validity());
    }

    @Test
    void aHeadNobodyKnowsIsNamedAndCanBeMapped() {
        Path file = csv(List.of("文件名称", "文号", "拟稿年月日"), List.of("甲办法", "云政规〔2024〕1号", "2024-03-01"));
        var guessed = intake.preview(file, Map.of(), Progress.NONE);
        assertEquals(new HeadCell("拟稿年月日", null), guessed.heads().getLast());
        var mapped = intake.preview(file, Map.of("拟稿年月日", ListColumn.MADE), Progress.NONE);
        assertEquals(LocalDate.of(2024, 3, 1), mapped.rows().getFirst().document().dates().made());
        var without = new HashMap<String, ListColumn>();
        without.put("文号", null);
        assertEquals("", intake.preview(file, without, Progress.NONE).rows().getFirst().document().head().number());
    }

    @Test
    void aFileThatIsNoListSaysSo() throws IOException {
        assertEquals("library.import.noHead", assertThrows(UserProblem.class,
                () -> preview(List.of("姓名", "金额"), List.of("张三", "100"))).key());
        Path broken = Files.write(folder.resolve("坏.xlsx"), new byte[] {80, 75, 3, 4, 1, 2, 3});
        assertTrue(assertThrows(UserProblem.class, () -> intake.preview(broken, Map.of(), Progress.NONE))
                .getLocalizedMessage().contains("坏.xlsx"));
        assertEquals(List.of(), shelf.library().all());
    }

    @SafeVarargs
    private DocumentPreview preview(List<String>... rows) {
        return intake.preview(csv(rows), Map.of(), Progress.NONE);
    }

    @SafeVarargs
    private Path csv(List<String>... rows) {
        Path file = folder.resolve("清单.csv");
        new CsvWriter().write(List.of(rows), file);
        return file;
    }

    private static List<String> messages(DocumentPreview preview) {
        return preview.findings().stream().map(finding -> finding.place().label() + " " + finding.message()).toList();
    }
}
