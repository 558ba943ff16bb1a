package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.junit.jupiter.api.Test;

class TablePagerTest {
    /** Ten points: a line of a cell is 12.5 high, a row of one line 18.5 with its padding. */
    private static final Style STYLE = Style.of(Typeface.HEI, 10);
    private static final double ROW = 18.5;

    private static Cell cell(String text) {
        return Cell.of(text, STYLE);
    }

    private static Row row(String... texts) {
        return Row.of(Stream.of(texts).map(TablePagerTest::cell).toList());
    }

    private static Table table(int headRows, int footRows, Row... rows) {
        int columns = rows[0].cells().stream().mapToInt(Cell::colSpan).sum();
        return new Table(IntStream.range(0, columns).mapToObj(i -> 100.0).toList(), headRows, List.of(rows), 3, 0.5,
                footRows);
    }

    private static Row[] numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> row("" + i)).toArray(Row[]::new);
    }

    private static List<TablePart> parts(Table table, double pageHeight) {
        var pager = new TablePager(table, 500, pageHeight, new Shaper(Printer.FONTS, new Notes()));
        var parts = new ArrayList<TablePart>();
        while (!pager.done()) {
            parts.add(pager.next(pageHeight, true));
            assertTrue(parts.size() < 1000, "no end");
        }
        return parts;
    }

    /** What a page shows, row by row, the cells of a row parted by bars. */
    private static List<String> shown(TablePart part) {
        return part.boxes().stream().map(box -> String.join("", box.set().lines().subList(box.from(), box.to()).stream()
                .map(Line::shown).toList())).toList();
    }

    @Test
    void headIsRepeatedOnEveryPage() {
        List<TablePart> parts = parts(table(1, 0, numbered(8)), ROW * 4);

        assertEquals(List.of("0", "1", "2", "3"), shown(parts.get(0)));
        assertEquals(List.of("0", "4", "5", "6"), shown(parts.get(1)));
        assertEquals(List.of("0", "7"), shown(parts.get(2)));
    }

    @Test
    void rowsStayWhole() {
        List<TablePart> parts = parts(table(0, 0, row("一"), row("二\n二"), row("三")), ROW * 2);

        assertEquals(List.of(List.of("一"), List.of("二二"), List.of("三")), parts.stream().map(p -> shown(p)).toList());
        assertEquals(31, parts.get(1).height(), 0.01);
    }

    @Test
    void rowThatDoesNotFitTheRestOfThePageWaitsForTheNext() {
        var pager = new TablePager(table(1, 0, numbered(3)), 500, 700, new Shaper(Printer.FONTS, new Notes()));

        assertNull(pager.next(ROW * 1.5, false));
        assertEquals(ROW * 3, pager.next(700, true).height(), 0.01);
    }

    @Test
    void mergedCellIsRepeatedWhereItGoesOn() {
        List<TablePart> parts = parts(table(0, 0, Row.of(cell("类").spanning(5, 1), cell("a")),
                row("b"), row("c"), row("d"), row("e"), row("末", "f")), ROW * 3);

        assertEquals(List.of("类", "a", "b", "c"), shown(parts.get(0)));
        assertEquals(List.of("类", "d", "e", "末", "f"), shown(parts.get(1)));
        assertEquals(ROW * 2, parts.get(1).boxes().getFirst().height(), 0.01);
    }

    @Test
    void rowsGrowTogetherForAMergedCellWithMuchText() {
        TablePart part = parts(table(0, 0, Row.of(cell("一\n二\n三\n四").spanning(2, 1), cell("a")), row("b")), 700)
                .getFirst();

        assertEquals(56, part.height(), 0.01);
        assertEquals(28, part.tops()[1], 0.01);
    }

    @Test
    void mergedCellCutByThePageFitsItsText() {
        List<TablePart> parts = parts(table(0, 0, row("x", "x"), row("x", "x"),
                Row.of(cell("一\n二\n三").spanning(3, 1), cell("a")), row("b"), row("c")), ROW * 3.2);

        assertEquals(List.of("x", "x", "x", "x"), shown(parts.get(0)));
        assertEquals(List.of("一二三", "a", "b", "c"), shown(parts.get(1)));
    }

    @Test
    void rowHigherThanThePageGoesOnLineByLine() {
        String text = String.join("\n", IntStream.range(0, 25).mapToObj(i -> "行" + i).toList());
        List<TablePart> parts = parts(table(1, 0, row("题", "头"), row("短", text), row("后", "尾")), ROW + 131);

        assertEquals(List.of("题", "头", "短", "行0行1行2行3行4行5行6行7行8行9"), shown(parts.get(0)));
        assertEquals("行10行11行12行13行14行15行16行17行18行19", shown(parts.get(1)).getLast());
        assertEquals(List.of("题", "头", "", "行20行21行22行23行24", "后", "尾"), shown(parts.get(2)));
    }

    @Test
    void mergedTextHigherThanThePageGoesOnToo() {
        String text = String.join("\n", IntStream.range(0, 12).mapToObj(i -> "" + i % 10).toList());
        List<TablePart> parts = parts(table(0, 0, Row.of(cell(text).spanning(2, 1), cell("a")), row("b")), 81);

        String all = String.join("", parts.stream().map(part -> shown(part).getFirst()).toList());
        assertEquals("012345678901", all);
    }

    @Test
    void ofAFootThatNoPageHoldsAsMuchStaysTogetherAsFits() {
        List<TablePart> parts = parts(table(1, 5, numbered(9)), ROW * 5);

        assertEquals(List.of("0", "1", "2", "3", "4"), shown(parts.getFirst()));
        assertEquals(List.of("0", "5", "6", "7", "8"), shown(parts.getLast()));
        List<TablePart> seal = parts(table(1, 4, row("0", "a"), row("1", "b"), row("2", "c"), row("3", "d"),
                Row.of(cell("字").spanning(2, 1), cell("章")), row("名")), ROW * 4);
        assertEquals(List.of("0", "a", "3", "d", "字", "章", "名"), shown(seal.getLast()));
    }

    @Test
    void footNeverStandsWithoutABodyRow() {
        List<TablePart> parts = parts(table(1, 1, numbered(6)), ROW * 5);

        assertEquals(List.of("0", "1", "2", "3"), shown(parts.get(0)));
        assertEquals(List.of("0", "4", "5"), shown(parts.get(1)));
    }

    @Test
    void headTooHighToRepeatIsPrintedOnce() {
        List<TablePart> parts = parts(table(1, 0, row("头\n头\n头\n头"), row("a"), row("b"), row("c")), 60);

        assertEquals(List.of("头头头头"), shown(parts.get(0)));
        assertEquals(List.of("a", "b", "c"), shown(parts.get(1)));
    }

    @Test
    void headOfAnEmptyTableIsPrinted() {
        assertEquals(List.of("头"), shown(parts(table(1, 0, row("头")), 100).getFirst()));
    }

    @Test
    void tableWithoutRowsIsNothing() {
        assertEquals(List.of(), parts(new Table(List.of(100.0), 1, List.of(), 3, 0.5, 0), 100));
    }

    @Test
    void columnsThatAreTooWideAreScaledTogether() {
        var setter = new CellSetter(new Table(List.of(300.0, 900.0), 0, List.of(), 3, 0.5, 0), 2, 400,
                new Shaper(Printer.FONTS, new Notes()));

        assertEquals(100, setter.left(1), 0.001);
        assertEquals(400, setter.width(), 0.001);
    }

    @Test
    void wordThatJustFitsUsesItsPaddingRatherThanBeTorn() {
        var table = new Table(List.of(32.0), 0, List.of(row("全社会")), 3, 0.5, 0);

        assertEquals(ROW, parts(table, 100).getFirst().height(), 0.01);
    }

    @Test
    void numberIsSetSmallerRatherThanTorn() {
        TablePart part = parts(table(0, 0, Row.of(cell("1234567890123456789012").asNumber())), 100).getFirst();

        Line line = part.boxes().getFirst().set().lines().getFirst();
        assertEquals("1234567890123456789012", line.shown());
        assertTrue(line.size() < 10 && line.size() > 6, "size " + line.size());
    }
}
