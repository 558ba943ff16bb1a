package org.gongkailan.officefile.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkailan.officefile.Grid;
import org.gongkailan.officefile.GridReader;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackWithItsMergedCells() {
        Grid grid = new GridReader().read(written(SamplePapers.catalogue(3))).getFirst();

        assertEquals("云溪县社会救助领域基层政务公开标准目录", grid.name());
        assertEquals(List.of(1, 10), spans(grid, 0, 0));
        assertEquals(List.of(2, 1), spans(grid, 1, 0));
        assertEquals(List.of(1, 2), spans(grid, 1, 1));
        assertEquals("二级事项", grid.text(2, 2));
        assertEquals(List.of(3, 1), spans(grid, 3, 1));
        assertEquals("最低生活保障", grid.text(5, 1));
        assertTrue(grid.text(3, 7).startsWith("■政府网站 □政府公报\n□两微一端"));
    }

    @Test
    void headsAreFrozenAndPrintedOnEveryPageOfTheRightSize() throws IOException {
        try (var book = open(written(SamplePapers.catalogue(3)))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("2:3", sheet.getRepeatingRows().formatAsString());
            assertEquals(PrintSetup.A3_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
            assertEquals("&\"宋体,Regular\"&14 — &P —", sheet.getFooter().getCenter());
            assertEquals("黑体", sheet.getRow(1).getCell(0).getCellStyle().getFont().getFontName());
        }
    }

    @Test
    void numbersAreNumbersAndNoTextIsEverAFormula() throws IOException {
        try (var book = open(written(SamplePapers.letter()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            var amount = sheet.getRow(6).getCell(1);
            var text = sheet.getRow(7).getCell(0);

            assertEquals(1121.1, amount.getNumericCellValue());
            assertEquals("#,##0.00", amount.getCellStyle().getDataFormatString());
            assertEquals(CellType.STRING, text.getCellType());
            assertTrue(text.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void severalPapersBecomeSheetsWithLegalNames() {
        Path out = folder.resolve("all.xlsx");
        new XlsxWriter().write(List.of(SamplePapers.letter(), SamplePapers.letter()), out, Progress.NONE);

        assertEquals(List.of("公示", "公示(2)"), new GridReader().read(out).stream().map(Grid::name).toList());
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(SamplePapers.letter()));

        assertArrayEquals(first, Files.readAllBytes(written(SamplePapers.letter())));
    }

    @Test
    void rowsAreHighEnoughForTheirWrappedText() throws IOException {
        try (var book = open(written(SamplePapers.catalogue(1)))) {
            assertTrue(book.getSheetAt(0).getRow(3).getHeightInPoints() > 7 * 9);
        }
    }

    private static List<Integer> spans(Grid grid, int row, int column) {
        return List.of(grid.anchor(row, column).rowSpan(), grid.anchor(row, column).columnSpan());
    }

    private Path written(Paper paper) {
        Path out = folder.resolve("paper.xlsx");
        new XlsxWriter().write(paper, out);
        return out;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
