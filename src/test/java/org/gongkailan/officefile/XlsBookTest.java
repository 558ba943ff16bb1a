package org.gongkailan.officefile;

import static org.gongkailan.officefile.XlsFiles.begin;
import static org.gongkailan.officefile.XlsFiles.end;
import static org.gongkailan.officefile.XlsFiles.label;
import static org.gongkailan.officefile.XlsFiles.number;
import static org.gongkailan.officefile.XlsFiles.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Impatient;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of Excel 97-2003 as Excel, WPS and other programs write them, through both doors. */
class XlsBookTest {
    private static final int VISUAL_BASIC = 6;

    @TempDir
    Path folder;

    @Test
    void numbersAreShownInTheFormatOfTheirCell() {
        Grid grid = grids(XlsFiles.write(folder, book -> {
            var row = book.createSheet("数").createRow(0);
            styled(book, row.createCell(0), "#,##0.00").setCellValue(1234567.5);
            styled(book, row.createCell(1), "0%").setCellValue(0.25);
            styled(book, row.createCell(2), "yyyy\"年\"m\"月\"d\"日\"").setCellValue(45352);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.NA);
            row.createCell(5).setCellValue(-0.0);
        })).getFirst();

        assertEquals(List.of("1,234,567.50", "25%", "2024-03-01", "TRUE", "#N/A", "0"), XlsxGridsTest.texts(grid, 0));
        assertEquals(List.of(CellKind.NUMBER, CellKind.NUMBER, CellKind.DATE, CellKind.BOOLEAN, CellKind.ERROR, CellKind.NUMBER), kinds(grid, 0));
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookDoes() {
        Grid grid = grids(XlsFiles.write(folder, book -> {
            var style = book.createCellStyle();
            style.setDataFormat((short) 31);
            var cell = book.createSheet("日期").createRow(0).createCell(0);
            cell.setCellStyle(style);
            cell.setCellValue(45352 - 1462);
            book.getInternalWorkbook().getRecords().stream().filter(DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        })).getFirst();

        assertEquals("2024-03-01", grid.text(0, 0));
        assertEquals(CellKind.DATE, grid.kind(0, 0));
    }

    @Test
    void formulasOfEveryResultAreAnsweredWithWhatStandsBesideThem() {
        Grid grid = grids(XlsFiles.write(folder, book -> {
            var row = book.createSheet("数").createRow(0);
            row.createCell(0).setCellFormula("\"县\"&\"民政局\"");
            row.createCell(1).setCellFormula("1=1");
            row.createCell(2).setCellFormula("NA()");
            row.createCell(3).setCellFormula("0.1+0.2");
            row.createCell(4).setCellFormula("\"\"");
            row.createCell(5).setCellValue("后");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        })).getFirst();

        assertEquals(List.of("县民政局", "TRUE", "#N/A", "0.3", "", "后"), XlsxGridsTest.texts(grid, 0));
        assertEquals(List.of(CellKind.FORMULA, CellKind.FORMULA, CellKind.ERROR, CellKind.FORMULA, CellKind.BLANK, CellKind.TEXT), kinds(grid, 0));
    }

    @Test
    void textsThatGoOnOverManyRecordsStayWhole() {
        var texts = IntStream.range(0, 400).mapToObj(i -> (i % 3 == 0 ? "ascii " : "汉字") + "a村".repeat(i % 5 == 0 ? 9_000 : i) + i).toList();
        List<SheetRow> rows = rows(XlsFiles.write(folder, book -> {
            var sheet = book.createSheet("长文");
            for (int i = 0; i < texts.size(); i++) {
                var text = new HSSFRichTextString(texts.get(i));
                if (i % 2 == 0) {
                    text.applyFont(0, 2, book.createFont());
                }
                sheet.createRow(i).createCell(0).setCellValue(text);
            }
        }));

        assertEquals(texts, rows.stream().map(row -> row.text(0)).toList());
    }

    @Test
    void hiddenSheetsAndRowsAreFlaggedEvenWhereOnlyAMergedCellReaches() {
        List<Grid> grids = grids(XlsFiles.write(folder, book -> {
            var sheet = book.createSheet("可见");
            sheet.createRow(0).createCell(0).setCellValue("石桥镇");
            sheet.createRow(1).setZeroHeight(true);
            sheet.createRow(2).createCell(1).setCellValue("乙");
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
            book.createSheet("隐藏").createRow(0).createCell(0).setCellValue("丙");
            book.createSheet("深藏").createRow(0).createCell(0).setCellValue("丁");
            book.createSheet("空白");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        }));

        assertEquals(List.of("可见", "隐藏", "深藏"), grids.stream().map(Grid::name).toList());
        assertEquals(List.of(false, true, true), grids.stream().map(Grid::hidden).toList());
        assertEquals("石桥镇", grids.getFirst().text(2, 0));
        assertEquals(List.of(false, true, false), IntStream.range(0, 3).mapToObj(grids.getFirst()::rowHidden).toList());
    }

    @Test
    void rowsCarryTheTextsThatStandOnceForSeveralAndNoAmountTwice() {
        List<SheetRow> rows = rows(XlsFiles.write(folder, book -> {
            var sheet = book.createSheet("名册");
            sheet.createRow(0).createCell(0).setCellValue("西湾村");
            sheet.getRow(0).createCell(1).setCellValue(" 江娜 ");
            sheet.getRow(0).createCell(2).setCellValue(676.8200000000001);
            sheet.createRow(1).createCell(1).setCellValue("李明");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 2));
        }));

        assertEquals(List.of("西湾村", " 江娜 ", "676.82"), texts(rows.getFirst()));
        assertEquals(List.of("西湾村", "李明"), texts(rows.get(1)));
        assertEquals("名册!B2", rows.get(1).place(1).id());
    }

    @Test
    void rowsTellWhatTheWorkbookConceals() {
        var rows = new ArrayList<SheetRow>();
        var concealed = new RowReader().read(XlsFiles.write(folder, book -> {
            var sheet = book.createSheet("名册");
            sheet.createRow(0).createCell(0).setCellValue("甲");
            sheet.createRow(1).createCell(2).setCellValue("乙");
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            book.createSheet("底稿").createRow(0).createCell(0).setCellValue("丙");
            book.createSheet("空白");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.HIDDEN);
        }), rows::add, Progress.NONE);

        assertEquals(List.of(false, true), rows.stream().map(SheetRow::hidden).toList());
        assertEquals(new Concealed(List.of("底稿"), Map.of("名册", List.of(1))), concealed);
    }

    @Test
    void cellsInNoOrderAndTextsOutsideTheTableAreReadAsOtherProgramsWriteThem() {
        List<SheetRow> rows = rows(XlsFiles.ofRecords(folder, List.of(begin(BOFRecord.TYPE_WORKBOOK), sheet("乱序"), end(),
                begin(BOFRecord.TYPE_WORKSHEET), label(5, 1, "后"), number(5, 0, 2), label(2, 0, "前"), label(5, 2, "末"), end())));

        assertEquals(List.of(2, 5), rows.stream().map(SheetRow::row).toList());
        assertEquals(List.of("2", "后", "末"), texts(rows.get(1)));
    }

    @Test
    void numbersOfChartsAreNoCells() {
        List<Record> records = List.of(begin(BOFRecord.TYPE_WORKBOOK), sheet("图表"), sheet("名册"), sheet("宏"), end(),
                begin(BOFRecord.TYPE_CHART), number(0, 0, 7), end(),
                begin(BOFRecord.TYPE_WORKSHEET), number(0, 0, 1), begin(BOFRecord.TYPE_CHART), number(0, 0, 8), end(), number(1, 0, 2), end(),
                begin(VISUAL_BASIC), end());

        Grid only = grids(XlsFiles.ofRecords(folder, records)).getFirst();

        assertEquals("名册", only.name());
        assertEquals(List.of("1", "2"), List.of(only.text(0, 0), only.text(1, 0)));
        assertEquals(1, grids(folder.resolve("records.xls")).size());
    }

    @Test
    void whatFillsTheFileBehindTheLastSheetIsNotRead() {
        Path file = XlsFiles.ofRecords(folder, List.of(begin(BOFRecord.TYPE_WORKBOOK), sheet("名册"), end(),
                begin(BOFRecord.TYPE_WORKSHEET), number(0, 0, 1), end(), new UnknownRecord(0x7dc4, new byte[20_000])));

        assertEquals("1", rows(file).getFirst().text(0));
    }

    @Test
    void aWorkbookThatEndsInTheMiddleIsDamagedAndNoShorterRoll() {
        assertProblem("file.damaged", XlsFiles.ofRecords(folder, List.of(begin(BOFRecord.TYPE_WORKBOOK), sheet("名册"), end(),
                begin(BOFRecord.TYPE_WORKSHEET), number(0, 0, 1))));
        assertProblem("file.damaged", XlsFiles.ofRecords(folder, List.of(begin(BOFRecord.TYPE_WORKBOOK), sheet("一"), sheet("二"), end(),
                begin(BOFRecord.TYPE_WORKSHEET), number(0, 0, 1), end())));
        assertProblem("file.damaged", XlsFiles.ofRecords(folder, List.of(number(0, 0, 1), end())));
    }

    @Test
    void aWorkbookOfExcel95IsToBeSavedAnew() {
        var begin = begin(BOFRecord.TYPE_WORKBOOK);
        begin.setVersion(0x500);
        assertProblem("file.other-office", XlsFiles.ofStream(folder, "Book", begin.serialize()));
    }

    @Test
    void aProtectedStructureIsNoPassword() {
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        try {
            XlsFiles.write(folder, book -> book.createSheet("名册").createRow(0).createCell(0).setCellValue("甲".repeat(5_000)));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("甲".repeat(5_000), rows(folder.resolve("book.xls")).getFirst().text(0));
    }

    @Test
    void aSheetWithTwoHundredColumnsIsRefusedWithThePlace() {
        Path file = XlsFiles.write(folder, book -> book.createSheet("目录").createRow(2).createCell(199).setCellValue("乙"));

        assertProblem("file.too-many-columns", file);
        assertEquals(200, new GridReader(new GridLimits(200, 10)).read(file).getFirst().columnCount());
    }

    @Test
    void readingStopsWhenTheUserCancelsAndAnOwnDefectIsNotCalledDamage() {
        Path file = XlsFiles.write(folder, book -> book.createSheet("名册").createRow(0).createCell(0).setCellValue("甲"));
        assertThrows(Cancelled.class, () -> new RowReader().read(file, row -> { }, new Impatient()));
        assertThrows(IllegalStateException.class, () -> new RowReader().read(file, row -> {
            throw new IllegalStateException();
        }, Progress.NONE));
    }

    @Test
    void whateverIsBrokenInTheFileIsOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(XlsFiles.write(folder, book -> {
            for (int i = 0; i < 20; i++) {
                book.createSheet("表" + i).createRow(i).createCell(i).setCellFormula("\"甲\"&" + i);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] broken = random.nextBoolean() ? whole.clone() : Arrays.copyOf(whole, random.nextInt(1, whole.length));
            for (int hits = random.nextInt(1, 20); hits > 0; hits--) {
                broken[random.nextInt(Math.min(8, broken.length), broken.length)] = (byte) random.nextInt();
            }
            assertReadOrRefused(TestFiles.bytes(folder, "broken.xls", broken));
        }
    }

    private static void assertReadOrRefused(Path file) {
        try {
            new RowReader().read(file, row -> { }, Progress.NONE);
        } catch (UserProblem refused) {
            assertTrue(refused.getLocalizedMessage().endsWith("。"), refused.getLocalizedMessage());
        }
    }

    private static void assertProblem(String key, Path file) {
        assertEquals(key, assertThrows(UserProblem.class, () -> new GridReader().read(file)).key());
        assertEquals(key, assertThrows(UserProblem.class, () -> rows(file)).key());
    }

    private static List<Grid> grids(Path file) {
        return new GridReader().read(file);
    }

    private static List<SheetRow> rows(Path file) {
        var rows = new ArrayList<SheetRow>();
        new RowReader().read(file, rows::add, Progress.NONE);
        return rows;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    private static List<CellKind> kinds(Grid grid, int row) {
        return IntStream.range(0, grid.columnCount()).mapToObj(column -> grid.kind(row, column)).toList();
    }

    private static HSSFCell styled(HSSFWorkbook book, HSSFCell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }
}
