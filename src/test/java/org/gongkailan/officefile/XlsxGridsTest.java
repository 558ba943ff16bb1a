package org.gongkailan.officefile;

import static org.gongkailan.officefile.TestFiles.cell;
import static org.gongkailan.officefile.TestFiles.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxGridsTest {
    @TempDir
    Path folder;

    @Test
    void mergedSquaresAnswerTheCellThatCoversThem() {
        Grid grid = readSheet("<sheetData>" + row(1, cell("A1", "公开事项") + cell("C1", "公开内容"))
                + row(2, cell("A2", "一级事项") + cell("B2", "二级事项")) + "</sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C1:C2\"/></mergeCells>");

        assertEquals("公开事项", grid.text(0, 1));
        assertEquals("公开内容", grid.text(1, 2));
        assertFalse(grid.isAnchor(1, 2));
        assertEquals(new GridCell(0, 0, 1, 2, "公开事项", CellKind.TEXT), grid.anchor(0, 1));
    }

    @Test
    void placesAreTheSpreadsheetsOwn() {
        Grid grid = readSheet("<sheetData>" + row(7, cell("AB7", "县级")) + "</sheetData>");

        assertEquals("目录!AB7", grid.place(6, 27).id());
        assertEquals(7, grid.rowCount());
        assertEquals(28, grid.columnCount());
    }

    @Test
    void textIsFreedOfWhatNobodySees() {
        Grid grid = readSheet("<sheetData>" + row(1, cell("A1", "\u200b■政府网站\u00a0□政府公报_x000D_\n\u202e□其他 ")
                + cell("B1", "\u3000 ")) + "</sheetData>");

        assertEquals("■政府网站 □政府公报\n□其他", grid.text(0, 0));
        assertEquals(CellKind.BLANK, grid.kind(0, 1));
    }

    @Test
    void richTextIsReadWithoutItsPhoneticGuides() {
        Grid grid = readSheet("<sheetData>" + row(1, "<c r=\"A1\" t=\"inlineStr\"><is><r><t>公开</t></r><r><t>主体</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>gong</t></rPh></is></c>") + "</sheetData>");

        assertEquals("公开主体", grid.text(0, 0));
    }

    @Test
    void numbersAreShownAsTheirReaderSeesThem() throws IOException {
        Grid grid = poiSheet(book -> {
            var row = book.createSheet("数").createRow(0);
            row.createCell(0).setCellValue(4.305761998021085e17);
            row.createCell(1).setCellValue(45.159999999999997);
            styled(book, row.createCell(2), "#,##0.00").setCellValue(1234567.5);
            styled(book, row.createCell(3), "0%").setCellValue(0.25);
            styled(book, row.createCell(4), "yyyy\"年\"m\"月\"d\"日\"").setCellValue(LocalDate.of(2024, 3, 1));
            row.createCell(5).setCellValue(true);
        });

        assertEquals(List.of("430576199802108500", "45.16", "1,234,567.50", "25%", "2024-03-01", "TRUE"), texts(grid, 0));
        assertEquals(CellKind.NUMBER, grid.kind(0, 0));
        assertEquals(CellKind.DATE, grid.kind(0, 4));
    }

    @Test
    void datesInTheBuiltInChineseFormatsAreDates() throws IOException {
        Grid grid = poiSheet(book -> {
            XSSFCell cell = book.createSheet("日期").createRow(0).createCell(0);
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) 31);
            cell.setCellStyle(style);
            cell.setCellValue(45352);
        });

        assertEquals("2024-03-01", grid.text(0, 0));
    }

    @Test
    void aFormulaIsAnsweredWithItsStoredValueAndNeverEvaluated() {
        Grid grid = readSheet("<sheetData>" + row(1, "<c r=\"A1\"><f>1+1</f><v>3</v></c>"
                + "<c r=\"B1\" t=\"str\"><f>[1]外部!A1</f><v>县民政局</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>") + "</sheetData>");

        assertEquals(List.of("3", "县民政局", "#N/A"), texts(grid, 0));
        assertEquals(CellKind.FORMULA, grid.kind(0, 0));
        assertEquals(CellKind.ERROR, grid.kind(0, 2));
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreFlagged() throws IOException {
        Path file = folder.resolve("hidden.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("可见");
            sheet.createRow(0).createCell(0).setCellValue("甲");
            sheet.createRow(1).createCell(1).setCellValue("乙");
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            book.createSheet("隐藏").createRow(0).createCell(0).setCellValue("丙");
            book.setSheetHidden(1, true);
            book.write(out);
        }

        List<Grid> grids = new GridReader().read(file);

        assertTrue(grids.get(0).rowHidden(1) && grids.get(0).columnHidden(1));
        assertFalse(grids.get(0).rowHidden(0) || grids.get(0).columnHidden(0) || grids.get(0).hidden());
        assertTrue(grids.get(1).hidden());
    }

    @Test
    void formattedEmptyRowsDoNotCount() {
        var rows = new StringBuilder("<sheetData>" + row(1, cell("A1", "序号")));
        for (int i = 2; i <= 200_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"1\"/></row>");
        }

        Grid grid = readSheet(rows + "</sheetData>");

        assertEquals(1, grid.rowCount());
    }

    @Test
    void aMergeOverTheWholeRowDoesNotWidenTheTable() {
        Grid grid = readSheet("<sheetData>" + row(1, cell("A1", "标准目录")) + row(2, cell("A2", "序号") + cell("B2", "事项"))
                + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1\"/></mergeCells>");

        assertEquals(2, grid.columnCount());
        assertEquals("标准目录", grid.text(0, 1));
    }

    @Test
    void aMergedCellMayReachBeyondTheLastText() {
        Grid grid = readSheet("<sheetData>" + row(1, cell("A1", "一级") + cell("B1", "公开层级")) + "</sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>");

        assertEquals(3, grid.rowCount());
        assertEquals(3, grid.columnCount());
        assertEquals("一级", grid.text(2, 0));
    }

    @Test
    void cellsWithoutReferencesFollowEachOther() {
        Grid grid = readSheet("<sheetData><row><c t=\"inlineStr\"><is><t>甲</t></is></c><c><v>2</v></c></row>"
                + "<row><c><v>3</v></c></row></sheetData>");

        assertEquals(List.of("甲", "2"), texts(grid, 0));
        assertEquals("3", grid.text(1, 0));
    }

    @Test
    void theWorkbookIsFoundWhereItsLinksSay() {
        var parts = TestFiles.sheetParts("目录", "<sheetData>" + row(1, cell("A1", "甲")) + "</sheetData>");
        parts.put("xl/workbook2.xml", parts.remove("xl/workbook.xml"));
        parts.put("xl/_rels/workbook2.xml.rels", parts.remove("xl/_rels/workbook.xml.rels"));
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"r\" Target=\"/xl/workbook2.xml\" "
                + "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/></Relationships>");

        assertEquals("甲", new GridReader().read(TestFiles.zip(folder, "web.xlsx", parts)).getFirst().text(0, 0));
    }

    static List<String> texts(Grid grid, int row) {
        return IntStream.range(0, grid.columnCount()).mapToObj(c -> grid.text(row, c)).toList();
    }

    private Grid readSheet(String sheetXml) {
        return new GridReader().read(TestFiles.xlsx(folder, sheetXml)).getFirst();
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private Grid poiSheet(Filling filling) throws IOException {
        Path file = folder.resolve("poi.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            filling.fill(book);
            book.write(out);
        }
        return new GridReader().read(file).getFirst();
    }

    private static XSSFCell styled(XSSFWorkbook book, XSSFCell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }
}
