package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout that published tables come in, each in every kind of file, read as the same rows. */
class PublishedLayoutsTest {
    @TempDir
    static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /**
     * A layout.
     *
     * @param name what is special about it
     * @param rows as in {@link TableFiles}
     * @param told domain, path, bases, limit, body, channels, audience, method, levels and extra of each row
     */
    private record Layout(String name, List<List<String>> rows, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String TITLE = "（五）社会救助领域基层政务公开标准目录";
    private static final String[] TWO_ROWS_1 = {"序号", "公开事项", "<", "公开内容（要素）", "公开依据", "公开时限", "公开主体",
        "公开渠道和载体", "公开对象", "<", "公开方式", "<", "公开层级", "<"};
    private static final String[] TWO_ROWS_2 = {"^", "一级事项", "二级事项", "^", "^", "^", "^", "^", "全社会", "特定群体", "主动",
        "依申请公开", "县级", "乡级"};
    private static final String BASE = "《政府信息公开条例》";
    private static final String SOON = "20个工作日内";
    private static final String SITE = "■政府网站 □政府公报";

    private static List<Layout> layouts() {
        return List.of(
                layout("head of two rows, ticks in columns",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级、乡级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", "√")),
                layout("ticks written as words and other marks",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "是", "否", "●", "○", "✓", "□")),
                layout("a level above the county is kept beside",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级、村级 {市级=√}"),
                        row("序号", "公开事项", "<", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "<",
                                "公开方式", "<", "公开层级", "<", "<", "<"),
                        row("^", "一级事项", "二级事项", "^", "^", "^", "^", "^", "全社会", "特定群众", "主动", "依申请", "市级", "县级",
                                "乡级", "村级"),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", "√", "", "√")),
                layout("township and village in one column",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 乡级、村级 {}"),
                        row(TWO_ROWS_1), row(swap(TWO_ROWS_2, "乡级", "乡、村级")),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "", "√")),
                layout("levels of a city: district, street",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级、乡级 {}"),
                        row(TWO_ROWS_1), row(swap(swap(TWO_ROWS_2, "县级", "区级"), "乡级", "街镇级")),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", "√")),
                layout("levels of a city without counties: city, town",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 乡级 {市级=√}"),
                        row(TWO_ROWS_1), row(swap(swap(TWO_ROWS_2, "县级", "市级"), "乡级", "镇级")),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", "√")),
                layout("levels in one column, a higher one kept beside",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级、乡级 {市级=√}",
                                "05 政策/规章 政府信息公开条例 20 民政局 政府网站 全社会 主动 村级 {}"),
                        oneRow("公开层级"),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "全社会", "主动", "市级、县级、乡镇级"),
                        row("2", "政策", "规章", "文件", BASE, SOON, "民政局", SITE, "全社会", "主动", "村级")),
                layout("no levels at all, telephone numbers kept",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动  {咨询电话=0000-1, 监督电话=0000-2}"),
                        oneRow("咨询电话", "监督电话"),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "全社会", "主动公开", "0000-1", "0000-2")),
                layout("the method says in full text, another column how",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动  {公开属性=主动公开}"),
                        oneRow("公开属性"),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "全社会", "全文发布", "主动公开")),
                layout("head again after a page break",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}",
                                "05 政策/规章 政府信息公开条例 20 民政局 政府网站 全社会 主动 乡级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", ""), two(), under(),
                        row("2", "", "规章", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "", "√")),
                layout("two printed rows under one number",
                        told("05 许可/登记 政府信息公开条例 20 卫健局 政府网站、公开查阅点 全社会 主动 县级 {}"), two(), under(),
                        row("1", "许可", "登记", "指南", BASE, SOON, "卫健局", SITE, "√", "", "√", "", "√", ""),
                        row("^", "^", "^", "结果", "^", "^", "^", "■公开查阅点", "^", "^", "^", "^", "^", "^")),
                layout("merged first level, basis, limit and body",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}",
                                "05 政策/规章 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", ""),
                        row("2", "^", "规章", "文件", "^", "^", "^", SITE, "√", "", "√", "", "√", "")),
                layout("as above in words",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}",
                                "05 政策/规章 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", ""),
                        row("2", "同上", "规章", "内容同上", "同上", "同 上", "同上", "同上", "√", "", "√", "", "√", "")),
                layout("what fonts made of boxes",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站、公开查阅点 全社会 主动 县级 {}",
                                "05 政策/规章 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}",
                                "05 政策/文件 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", "R政府网站 £政府公报\n£两微一端 R公开查阅点", "√", "", "√", "", "√", ""),
                        row("2", "政策", "规章", "文件", BASE, SOON, "民政局", "■政府网站 口政府公报\n口两微一端 口其他", "√", "", "√", "", "√", ""),
                        row("3", "政策", "文件", "文件", BASE, SOON, "民政局", "t政府网站□政府公报\n□两微一端", "√", "", "√", "", "√", "")),
                layout("other channels by name",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站、部门网站 全社会 主动 县级 {}",
                                "05 政策/规章 政府信息公开条例 20 民政局 云溪市政府网站 全社会 主动 县级 {}",
                                "05 政策/文件 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", "■政府网站 ■其他_部门网站_", "√", "", "√", "", "√", ""),
                        row("2", "政策", "规章", "文件", BASE, SOON, "民政局", "■云溪市政府网站", "√", "", "√", "", "√", ""),
                        row("3", "政策", "文件", "文件", BASE, SOON, "民政局", "■政府网站 □其他_部门网站_", "√", "", "√", "", "√", "")),
                layout("the audience is named in its cell",
                        told("05 救助/名单 政府信息公开条例 20 民政局 入户/现场 特定群体：申请人 主动 乡级 {}",
                                "05 救助/结果 政府信息公开条例 20 民政局 精准推送 特定群体：救助对象 依申请 乡级 {}"), two(), under(),
                        row("1", "救助", "名单", "名单", BASE, SOON, "民政局", "■入户/现场", "", "√申请人", "√", "", "", "√"),
                        row("2", "救助", "结果", "结果", BASE, SOON, "民政局", "■精准推送", "", "救助对象", "", "√", "", "√")),
                layout("words broken by narrow columns, full-width figures",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"),
                        row("序\n号", "公开\n事项", "<", "公开内容\n（要素）", "公开 依据", "公开\n时限", "公开主\n体", "公开渠道和载\n体", "公开对象", "<",
                                "公开方式", "<", "公开层级", "<"),
                        row("^", "一级\n事项", "二级\n事项", "^", "^", "^", "^", "^", "全社\n会", "特定\n群体", "主\n动", "依申请\n公开", "县\n级", "乡\n级"),
                        row("１", "政策", "法规", "文件", BASE, "２０个工作\n日内", "民政\n局", SITE, "√", "", "√", "", "√", "")),
                layout("notes after the table are no rows",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", ""),
                        row("标准目录要素说明：", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<"),
                        row("1.公开事项名称。由各单位按权责清单填写。", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<")),
                layout("several domains in one sheet",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}",
                                "06 机构/备案 政府信息公开条例 20 民政局 政府网站 全社会 主动 县级 {}"), two(), under(),
                        row("1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", ""),
                        wide("（六）养老服务领域基层政务公开标准目录"), two(), under(),
                        row("1", "机构", "备案", "文件", BASE, SOON, "民政局", SITE, "√", "", "√", "", "√", "")),
                layout("a domain in a column of its own, one of them unknown to the ministries",
                        told("05 政策/法规 政府信息公开条例 20 民政局 政府网站 全社会 主动  {}",
                                "Z01 线路/班次 政府信息公开条例 20 交通局 政府网站 全社会 主动  {}"),
                        row("公开领域", "序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道", "公开对象", "公开方式"),
                        row("社会救助", "1", "政策", "法规", "文件", BASE, SOON, "民政局", SITE, "全社会", "主动"),
                        row("交通运输", "2", "线路", "班次", "文件", BASE, SOON, "交通局", SITE, "全社会", "主动")));
    }

    static Stream<Arguments> everyLayoutInEveryKindOfFile() {
        return layouts().stream().flatMap(layout ->
                Arrays.stream(TableFiles.Kind.values()).map(kind -> Arguments.of(layout, kind)));
    }

    @ParameterizedTest
    @MethodSource
    void everyLayoutInEveryKindOfFile(Layout layout, TableFiles.Kind kind) {
        Path file = TableFiles.write(folder, kind, "目录", layout.rows());
        var preview = desk.intake().preview(file, null, Progress.NONE);
        assertEquals(layout.told(), preview.rows().stream().map(row -> told(row.item().domain(), row.item().entry())).toList());
    }

    private static String told(String domain, Entry entry) {
        return String.join(" ", domain, entry.matter().path().replace(" / ", "/"), String.join("、", entry.legalBases()),
                String.valueOf(entry.timeLimit().value()), entry.body(), Column.CHANNELS.text(entry), Column.AUDIENCE.text(entry),
                Column.METHOD.text(entry), Column.LEVELS.text(entry), entry.extra().toString());
    }

    @SafeVarargs
    private static Layout layout(String name, List<String> told, List<String>... rows) {
        var all = new ArrayList<List<String>>();
        all.add(wide(TITLE).subList(0, rows[0].size()));
        all.addAll(List.of(rows));
        return new Layout(name, all, told);
    }

    private static List<String> told(String... rows) {
        return List.of(rows);
    }

    private static List<String> two() {
        return row(TWO_ROWS_1);
    }

    private static List<String> under() {
        return row(TWO_ROWS_2);
    }

    private static List<String> oneRow(String... more) {
        var head = new ArrayList<>(List.of("序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道", "公开对象",
                "公开方式"));
        head.addAll(List.of(more));
        return head;
    }

    private static List<String> wide(String title) {
        var row = new ArrayList<>(List.of(title));
        while (row.size() < 16) {
            row.add("<");
        }
        return title.equals(TITLE) ? row : row.subList(0, TWO_ROWS_1.length);
    }

    private static String[] swap(String[] row, String from, String to) {
        return Arrays.stream(row).map(cell -> cell.equals(from) ? to : cell).toArray(String[]::new);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
