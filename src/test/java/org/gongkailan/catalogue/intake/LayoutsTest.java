package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes of published tables, each cut down to what makes it awkward. */
class LayoutsTest {
    private static final String ONE_ROW_HEAD = "<tr><td>序号</td><td>一级事项</td><td>二级事项</td><td>公开内容</td>"
            + "<td>公开依据</td><td>公开时限</td><td>公开主体</td><td>公开渠道和载体</td><td>公开方式</td><td>公开对象</td></tr>";

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void blankCellsMeanAsAbove() throws IOException {
        var rows = page(ONE_ROW_HEAD
                + row("1", "政策文件", "法律法规", "法律", "《预算法》", "20个工作日内", "县财政局", "■政府网站", "主动", "全社会")
                + row("2", "", "规章", "规章", "同上", "", "", "同上", "主动", "全社会"));
        assertEquals("政策文件 / 规章", rows.get(1).matter().path());
        assertEquals(List.of("预算法"), rows.get(1).legalBases());
        assertEquals("20个工作日内", rows.get(1).timeLimit().text());
        assertEquals("县财政局", rows.get(1).body());
        assertEquals(List.of("政府网站"), rows.get(1).publication().channels());
    }

    @Test
    void twoPrintedRowsUnderOneNumberAreOneItem() throws IOException {
        var rows = page(ONE_ROW_HEAD
                + row("1", "行政许可", "执业登记", "法律法规", "《医师法》", "20个工作日内", "卫健局", "■政府网站", "主动", "全社会")
                + row("", "", "", "结果信息", "", "", "", "■公开查阅点", "", ""));
        assertEquals(1, rows.size());
        assertEquals(List.of("法律法规", "结果信息"), rows.getFirst().elements());
        assertEquals(List.of("政府网站", "公开查阅点"), rows.getFirst().publication().channels());
    }

    @Test
    void aHeadRepeatedAfterAPageBreakIsNoRow() throws IOException {
        String row = row("1", "政策文件", "法律法规", "法律", "《预算法》", "20个工作日内", "县财政局", "■政府网站", "主动", "全社会");
        assertEquals(2, page(ONE_ROW_HEAD + row + ONE_ROW_HEAD + row.replace("法律法规", "规章")).size());
    }

    @Test
    void titlesInsideOneTableChangeTheDomain() throws IOException {
        String row = row("1", "政策文件", "法律法规", "法律", "《预算法》", "20个工作日内", "县财政局", "■政府网站", "主动", "全社会");
        var preview = preview("<tr><td colspan=10>（一）就业领域基层政务公开标准目录</td></tr>" + ONE_ROW_HEAD + row
                + "<tr><td colspan=10>（二）救灾领域基层政务公开标准目录</td></tr>" + ONE_ROW_HEAD + row);
        assertEquals(List.of("09", "22"), preview.rows().stream().map(r -> r.item().domain()).toList());
    }

    @Test
    void aDomainWrittenAsFirstLevelMovesTheLevelsUp() throws IOException {
        var preview = preview(ONE_ROW_HEAD.replace("公开主体", "公开主体").replace("序号</td>", "序号</td>")
                .replace("<td>二级事项</td>", "<td>二级事项</td><td>三级事项</td>")
                + "<tr><td>1</td><td>户籍管理</td><td>出生登记</td><td>新生儿</td><td>依据</td><td>《户口登记条例》</td>"
                + "<td>20个工作日内</td><td>派出所</td><td>■政府网站</td><td>主动</td><td>全社会</td></tr>");
        assertEquals("04", preview.rows().getFirst().item().domain());
        assertEquals("出生登记 / 新生儿", preview.rows().getFirst().item().entry().matter().path());
    }

    @Test
    void methodAndAudienceMayStandInOneColumnEach() throws IOException {
        var entry = page(ONE_ROW_HEAD + row("1", "征收", "启动要件", "材料", "《征收条例》", "20个工作日内", "征收办",
                "■其他", "依申请公开", "特定群体：申请人")).getFirst();
        assertTrue(entry.publication().method().onRequest());
        assertEquals("申请人", entry.publication().audience().specific());
    }

    @Test
    void findingsNameTheCell() throws IOException {
        var preview = preview(ONE_ROW_HEAD
                + row("1", "政策文件", "法律法规", "", "《预算法》", "60个工作日内", "县财政局", "■政府网站", "主动", "全社会"));
        assertEquals(List.of("item.incomplete table1!D2", "limit.too-long table1!F2"), preview.findings().stream()
                .filter(f -> !f.rule().startsWith("import")).map(f -> f.rule() + " " + f.place().id()).toList());
    }

    @Test
    void aTableThatIsNoCatalogueIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("名单.html"),
                "<table><tr><td>姓名</td><td>金额</td></tr><tr><td>张三</td><td>5</td></tr></table>");
        var problem = assertThrows(UserProblem.class, () -> intake().preview(file, null, Progress.NONE));
        assertEquals("catalogue.import.noHead", problem.key());
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        var problem = assertThrows(UserProblem.class,
                () -> intake().preview(folder.resolve("没有.xlsx"), null, Progress.NONE));
        assertEquals("catalogue.import.unreadable", problem.key());
    }

    @Test
    void jsonComesInAndFindsItsDomains() throws IOException {
        Path file = Files.writeString(folder.resolve("目录.json"), """
                {"format":"gongkailan/catalogue/1","domains":[{"code":"05","name":"社会救助","items":[{"level1":"综合业务"}]},
                 {"code":"","name":"旅游","items":[{"level1":"旅游投诉"}]}]}""");
        var preview = intake().preview(file, null, Progress.NONE);
        assertEquals(List.of("05", "Z01"), preview.rows().stream().map(r -> r.item().domain()).toList());
        intake().take(preview, preview.rows());
        assertEquals("旅游", desk.catalogue.ownDomains().getFirst().name());
    }

    private List<Entry> page(String rows) throws IOException {
        return preview(rows).rows().stream().map(row -> row.item().entry()).toList();
    }

    private ImportPreview preview(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("页面.html"),
                "<html><meta charset=utf-8><body><table>" + rows + "</table></body></html>");
        return intake().preview(file, null, Progress.NONE);
    }

    private CatalogueImport intake() {
        return desk.intake();
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
