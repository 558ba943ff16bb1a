package org.gongkailan.officefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlGridsTest {
    @TempDir
    Path folder;

    @Test
    void spansAreLaidOutAsBrowsersDo() {
        Grid grid = read("""
                <table><tr><td rowspan=2>序号</td><td colspan="2">公开事项</td></tr>
                <tr><td>一级事项</td><td>二级事项</td></tr>
                <tr><td>1</td><td rowspan="0">征收</td><td>启动</td></tr><tr><td>2</td><td>评估</td></tr></table>""");

        assertEquals(List.of("序号", "一级事项", "二级事项"), XlsxGridsTest.texts(grid, 1));
        assertEquals(List.of("2", "征收", "评估"), XlsxGridsTest.texts(grid, 3));
        assertEquals(2, grid.anchor(2, 1).rowSpan());
    }

    @Test
    void blocksAndBreaksAreLinesAndSourceSpaceFolds() {
        Grid grid = read("<table><tr><td><p>■政府网站&nbsp;□政府公报</p>\n  <p>□其\n他</p><p></p></td>"
                + "<td>公开<br/>时限</td><td><span>a</span> <b>b</b></td></tr></table>");

        assertEquals("■政府网站 □政府公报\n□其 他", grid.text(0, 0));
        assertEquals("公开\n时限", grid.text(0, 1));
        assertEquals("a b", grid.text(0, 2));
    }

    @Test
    void theTextBeforeATableIsItsHeadingAndItsLastLineTheName() {
        Grid grid = read("<title>忽略</title><h1>标准目录</h1><p>发布时间：2024-08-16</p><p>（一）社会救助领域</p>"
                + "<table><tr><td>序号</td></tr></table>");

        assertEquals(List.of("标准目录", "发布时间：2024-08-16", "（一）社会救助领域"), grid.heading());
        assertEquals("（一）社会救助领域", grid.name());
        assertEquals("table1!A1", grid.place(0, 0).id());
    }

    @Test
    void aTableThatHoldsAWiderOneIsLayout() {
        List<Grid> grids = new GridReader().read(page("<table><tr><td>栏目</td><td><table><tr><td>序号</td><td>事项</td>"
                + "<td>依据</td></tr></table></td></tr></table>", "UTF-8"));

        assertEquals(1, grids.size());
        assertEquals(3, grids.getFirst().columnCount());
    }

    @Test
    void aNarrowTableInsideACellIsTextOfTheCell() {
        Grid grid = read("<table><tr><td>1</td><td>渠道</td><td><table><tr><td>■网站</td></tr><tr><td>□公报</td></tr></table>"
                + "</td></tr></table>");

        assertEquals("■网站\n□公报", grid.text(0, 2));
    }

    @Test
    void aPageThatSaysGb2312MayHoldCharactersOfGb18030() {
        List<Grid> grids = new GridReader().read(page("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>"
                + "<table><tr><td>镕䶮𠀀</td></tr></table>", "GB18030"));

        assertEquals("镕䶮𠀀", grids.getFirst().text(0, 0));
    }

    @Test
    void hiddenRowsAreFlagged() {
        Grid grid = read("<table><tr><td>甲</td></tr><tr style='height:0;display: none'><td>乙</td></tr></table>");

        assertTrue(grid.rowHidden(1));
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverOverflows() {
        String deep = "<div>".repeat(20_000) + "<table><tr><td>甲</td></tr></table>";

        assertThrows(UserProblem.class, () -> new GridReader().read(page("<html>" + "<table><tr><td>".repeat(5_000), "UTF-8")));
        try {
            assertEquals("甲", new GridReader().read(page("<html>" + deep, "UTF-8")).getFirst().text(0, 0));
        } catch (UserProblem refused) {
            assertEquals("file.no-table", refused.key());
        }
    }

    @Test
    void aSpanOfTenThousandColumnsIsCutAtTheTable() {
        Grid grid = read("<table><tr><td colspan=60000>甲</td></tr>"
                + "<tr><td rowspan=60000>乙</td><td>丙</td></tr></table>");

        assertEquals(2, grid.columnCount());
        assertEquals(2, grid.rowCount());
    }

    private Grid read(String html) {
        return new GridReader().read(page(html, "UTF-8")).getFirst();
    }

    private Path page(String html, String charset) {
        return TestFiles.bytes(folder, "page.html", html.getBytes(Charset.forName(charset)));
    }
}
