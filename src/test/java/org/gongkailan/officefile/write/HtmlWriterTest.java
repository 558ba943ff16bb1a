package org.gongkailan.officefile.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.officefile.GridReader;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlWriterTest {
    private static final Style STYLE = Style.of(Typeface.SONG, 10);
    private static final String HOSTILE = "</td></style><script>alert('1')</script>&\"<img src=x onerror=alert(1)>\u0000";

    @TempDir
    Path folder;

    @Test
    void headsSayWhatTheyStandOver() throws IOException {
        Document page = write(SamplePapers.catalogue(6));

        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
        assertEquals(1, page.select("main > h1").size());
        assertEquals("云溪县社会救助领域基层政务公开标准目录", page.selectFirst("table > caption").text());
        assertEquals("colgroup", page.selectFirst("thead th:contains(公开事项)").attr("scope"));
        assertEquals("col", page.selectFirst("thead th:contains(二级事项)").attr("scope"));
        assertEquals(10, page.select("col").size());
        assertEquals(8, page.select("colgroup").size());
    }

    @Test
    void mergedRowsFormAGroupUnderTheirHead() throws IOException {
        Document page = write(paper(List.of(table(3, "\u221a"))));

        assertEquals(2, page.select("tbody").size());
        assertEquals("rowgroup", page.selectFirst("tbody th").attr("scope"));
        assertEquals("2", page.selectFirst("tbody th").attr("rowspan"));
        assertEquals("row", page.select("tbody th").get(1).attr("scope"));
    }

    @Test
    void marksHaveNamesThatAreNoText() throws IOException {
        Document page = write(SamplePapers.catalogue(1));

        assertEquals("已选", page.selectFirst("td:contains(政府网站) [role=img]").attr("aria-label"));
        assertEquals("未选", page.select("td:contains(政府网站) [role=img]").get(1).attr("aria-label"));
        assertFalse(page.body().text().contains("已选"));
        assertEquals("√", new GridReader().read(folder.resolve("页.html")).getFirst().text(2, 8));
    }

    @Test
    void hostileTextStaysText() throws IOException {
        var paper = new Paper(HOSTILE, HOSTILE, LocalDate.EPOCH, PageSetup.gbt9704(),
                List.of(Paragraph.of(HOSTILE, STYLE).heading(1), Paragraph.of(HOSTILE, STYLE), table(1, HOSTILE)), null);
        Document page = write(paper);

        assertEquals(0, page.select("script, img, [onerror]").size());
        assertEquals(1, page.select("style").size());
        assertEquals(HOSTILE.replace("\u0000", ""), page.selectFirst("main > p").text());
        assertEquals(HOSTILE.replace("\u0000", ""), page.select("tbody td").last().text());
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        Document page = write(SamplePapers.catalogue(3));

        assertEquals(0, page.select("script, link, img, iframe, [src], [href^=http]").size());
        assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
        assertTrue(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content").contains("'none'"));
    }

    @Test
    void severalChaptersAreListedFirst() throws IOException {
        Document page = write(paper(List.of(Paragraph.of("甲", STYLE).heading(1), table(1, "1"),
                Paragraph.of("乙", STYLE).heading(1), table(1, "2"))));

        var links = page.select("nav a");
        assertEquals(List.of("甲", "乙"), links.eachText());
        links.forEach(link -> assertEquals(link.text(), page.selectFirst(link.attr("href")).text()));
        assertEquals(0, write(SamplePapers.catalogue(1)).select("nav").size());
    }

    @Test
    void theSamePaperGivesTheSameBytesInUtf8() throws IOException {
        write(SamplePapers.letter());
        byte[] first = Files.readAllBytes(folder.resolve("页.html"));
        write(SamplePapers.letter());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("页.html")));
        assertTrue(new String(first, StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>"));
    }

    private Document write(Paper paper) throws IOException {
        Path file = folder.resolve("页.html");
        new HtmlWriter().write(paper, file);
        return Jsoup.parse(file);
    }

    private static Paper paper(List<Block> blocks) {
        return new Paper("目录", "云溪县", LocalDate.EPOCH, PageSetup.gbt9704(), blocks, null);
    }

    /** A head; then rows, the first two under one merged cell. */
    private static Table table(int rows, String text) {
        var all = new ArrayList<>(List.of(Row.of(Cell.of("事项", STYLE), Cell.of("说明", STYLE))));
        for (int i = 0; i < rows; i++) {
            var named = Cell.of("事项" + i, STYLE).spanning(i == 0 ? Math.min(2, rows) : 1, 1);
            all.add(i == 1 ? Row.of(Cell.of(text, STYLE)) : Row.of(named, Cell.of(text, STYLE)));
        }
        return new Table(List.of(100.0, 300.0), 1, all, 3, 0.5, 0, 1);
    }
}
