package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;

class PageFlowTest {
    private static final Style STYLE = Style.of(Typeface.HEI, 10);
    /** Ten lines of ten points, ten characters wide, margins of twenty. */
    private static final PageSetup TEN_BY_TEN = new PageSetup(140, 140, 20, 20, 20, 20);

    private static List<Page> pages(PageSetup sheet, Block... blocks) {
        var pages = new ArrayList<Page>();
        Paper paper = Samples.paper(sheet, blocks);
        new PageFlow(paper, new Shaper(Printer.FONTS, new Notes()), pages::add, Progress.NONE).run();
        return pages;
    }

    private static List<List<String>> shown(Block... blocks) {
        return pages(TEN_BY_TEN, blocks).stream()
                .map(page -> page.lines.stream().map(placed -> placed.line().shown()).toList()).toList();
    }

    private static Paragraph lines(int count, String text) {
        String all = String.join("\n", IntStream.rangeClosed(1, count).mapToObj(i -> text + i).toList());
        return Paragraph.of(all, STYLE).leading(10);
    }

    @Test
    void noParagraphSendsASingleLineAhead() {
        assertEquals(List.of(9, 2), sizes(lines(6, "甲"), lines(5, "乙")));
    }

    private static List<Integer> sizes(Block... blocks) {
        return shown(blocks).stream().map(List::size).toList();
    }

    @Test
    void noParagraphLeavesASingleLineBehind() {
        assertEquals(List.of(9, 4), sizes(lines(9, "甲"), lines(4, "乙")));
    }

    @Test
    void paragraphOfThreeLinesIsNotTorn() {
        assertEquals(List.of(8, 3), sizes(lines(8, "甲"), lines(3, "乙")));
    }

    @Test
    void headingStaysWithWhatItHeads() {
        List<List<String>> pages = shown(lines(8, "文"), lines(1, "题").heading(1), lines(1, "节").heading(2),
                lines(2, "乙"));

        assertEquals(List.of("题1", "节1", "乙1", "乙2"), pages.get(1));
    }

    @Test
    void headingWithBlankBelowItStaysWithWhatItHeads() {
        List<List<String>> pages = shown(lines(6, "文"), lines(1, "题").leading(18).heading(1), lines(2, "乙").leading(12));

        assertEquals(List.of("题1", "乙1", "乙2"), pages.get(1));
    }

    @Test
    void headingStaysWithTheFirstRowOfItsTable() {
        var table = new Table(List.of(100.0), 1, List.of(Row.of(Cell.of("头", STYLE)), Row.of(Cell.of("行", STYLE))), 0,
                0.5, 0);

        assertEquals(List.of("题1", "头", "行"), shown(lines(7, "文"), lines(1, "题").heading(1), table).get(1));
    }

    @Test
    void gapAndSpaceAreSwallowedAtTheTopOfAPage() {
        Page page = pages(TEN_BY_TEN, lines(10, "甲"), new PageBreak(), new Gap(30), lines(1, "乙").spaced(15, 0)).get(1);

        assertEquals(20 + 8.8, page.lines.getFirst().baseline(), 0.01);
    }

    @Test
    void blankAfterTheLastLineMakesNoPage() {
        assertEquals(List.of(10), sizes(lines(10, "甲").spaced(0, 20), new Gap(20)));
    }

    @Test
    void pageOfGbt9704HoldsTwentyTwoLinesOfTwentyEightCharacters() {
        var body = Paragraph.of("公".repeat(28 * 44), Style.of(Typeface.FANGSONG, 15.75)).leading(29);

        List<Page> pages = pages(PageSetup.gbt9704(), body);

        assertEquals(List.of(22, 22), pages.stream().map(page -> page.lines.size()).toList());
        assertEquals(28, pages.getFirst().lines.getFirst().line().shown().length());
    }

    @Test
    void pageNumberStandsBelowTheBody() {
        var sheet = PageSetup.gbt9704();
        var number = new PageNumber("— {page} / {pages} —", STYLE, Align.CENTER);

        var placed = new PageNumbers(number, sheet, new Shaper(Printer.FONTS, new Notes()), 0).foot(3, 12).lines.getFirst();

        assertEquals("— 3 / 12 —", placed.line().shown());
        assertTrue(placed.baseline() > sheet.height() - sheet.bottom() + 19, "baseline " + placed.baseline());
    }

    @Test
    void aLongPageNumberKeepsClearOfTheCodeBesideIt() {
        var sheet = PageSetup.gbt9704();
        var number = new PageNumber("清溪镇西湾村2026年第三季度孤儿、事实无人抚养儿童、困境儿童保障情况公示 第{page}页", STYLE, Align.CENTER);

        var placed = new PageNumbers(number, sheet, new Shaper(Printer.FONTS, new Notes()), 50).foot(1, 1).lines.getFirst();

        assertTrue(placed.line().shown().endsWith("第1页"), placed.line().shown());
        assertTrue(placed.x() + placed.line().width() <= sheet.width() - sheet.right() - 50, "ends at " + placed.line().width());
    }

    @Test
    void rulesAreDrawnOnceEach() {
        var row = Row.of(Cell.of("a", STYLE), Cell.of("b", STYLE));
        Page page = pages(TEN_BY_TEN, Table.of(List.of(50.0, 50.0), 0, List.of(row, row))).getFirst();

        assertEquals(3 + 3, page.rules.size());
        assertEquals(6, page.rules.stream().distinct().count());
    }

    @Test
    void narrowTableStandsInTheMiddle() {
        Page page = pages(TEN_BY_TEN, Table.of(List.of(40.0), 0, List.of(Row.of(Cell.of("a", STYLE))))).getFirst();

        assertEquals(50, page.rules.getFirst().fromX(), 0.01);
    }
}
