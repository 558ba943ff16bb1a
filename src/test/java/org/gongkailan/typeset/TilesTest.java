package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Stamp;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Tiling;
import org.gongkailan.paper.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilesTest {
    private static final Tiling ON_A4 = new Tiling(PaperSize.A4, "第{row}行共{rows}行第{column}列共{columns}列");
    @TempDir
    private Path folder;

    private static Paper poster() {
        return Samples.paper(PageSetup.upright(PaperSize.A1, 60, 60, 60, 60),
                Paragraph.of("左上角", Style.of(Typeface.HEI, 80)), new Gap(1800),
                Paragraph.of("右下角", Style.of(Typeface.HEI, 80)).aligned(Align.RIGHT)).tiled(ON_A4);
    }

    @Test
    void aPosterIsCutIntoLabelledSheetsThatAreArchival() {
        var print = new Printer(folder).print(poster()).assertArchival();
        var grid = new TileGrid(poster().page(), ON_A4);

        assertEquals(grid.rows * grid.columns, print.printed().pages());
        assertTrue(print.pages().getFirst().contains("第1行共" + grid.rows + "行第1列"), print.pages().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"A1, A4", "A0, A4", "A2, A4", "A1, A3", "A0, A3"})
    void windowsCoverEverythingPrintedAndOverlap(PaperSize sheet, PaperSize tile) {
        var page = PageSetup.upright(sheet, 20, 20, 20, 20);
        var grid = new TileGrid(page, new Tiling(tile, ""));

        assertTrue(grid.left(0) <= page.left() && grid.top(0) <= page.top());
        assertTrue(grid.left(grid.columns - 1) + grid.windowWidth() >= page.width() - page.right());
        assertTrue(grid.top(grid.rows - 1) + grid.windowHeight() >= page.height() - 0.01, "the foot of the page");
        assertEquals(TileGrid.OVERLAP, grid.left(0) + grid.windowWidth() - grid.left(1), 0.001);
    }

    @Test
    void noTileShowsMarginOnly() {
        var grid = new TileGrid(PageSetup.upright(PaperSize.A1, 51, 51, 62, 51), ON_A4);

        assertEquals(9, grid.rows * grid.columns);
    }

    @Test
    void neighboursShowTheSameStripWhereTheyOverlap() {
        var line = Samples.paper(PageSetup.upright(PaperSize.A3, 10, 10, 10, 10),
                Paragraph.of("公示".repeat(40), Style.of(Typeface.SONG, 60))).tiled(ON_A4);
        var print = new Printer(folder).print(line);
        var grid = new TileGrid(line.page(), ON_A4);
        try (var preview = new Preview(print.file())) {
            int strip = (int) TileGrid.OVERLAP;
            int right = (int) (TileGrid.MARGIN + grid.windowWidth()) - strip;
            var left = preview.render(0, 72);
            var beside = preview.render(1, 72);
            int dark = 0;
            for (int y = 60; y < 400; y += 8) {
                dark += Math.abs(ink(left, right, y, strip - 2) - ink(beside, (int) TileGrid.MARGIN, y, strip - 2));
            }
            assertTrue(dark < 120, dark + " dots differ");
        }
    }

    private static int ink(BufferedImage page, int from, int y, int width) {
        int ink = 0;
        for (int x = from; x < from + width; x++) {
            ink += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
        }
        return ink;
    }

    @Test
    void theSamePosterGivesTheSameBytes() {
        assertArrayEquals(new Printer(folder).print(poster()).bytes(), new Printer(folder).print(poster()).bytes());
    }

    @Test
    void theCodeStandsInTheFootOfEveryPageAndStaysArchival() {
        var paper = Samples.paper(PageSetup.upright(PaperSize.A4, 18, 18, 18, 18), List.of(
                Paragraph.of("一", Style.of(Typeface.SONG, 16)), new org.gongkailan.paper.PageBreak(),
                Paragraph.of("二", Style.of(Typeface.SONG, 16))).toArray(org.gongkailan.paper.Block[]::new))
                .stamped(new Stamp(QrCode.of("公示"), 45));
        var print = new Printer(folder).print(paper).assertArchival();

        try (var preview = new Preview(print.file())) {
            for (int page = 0; page < 2; page++) {
                var picture = preview.render(page, 72);
                int ink = 0;
                for (int y = 795; y < 838; y++) {
                    ink += ink(picture, 498, y, 45);
                }
                assertTrue(ink > 500, ink + " dark dots");
            }
        }
    }
}
