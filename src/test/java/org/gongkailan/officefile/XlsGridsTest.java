package org.gongkailan.officefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsGridsTest {
    @TempDir
    Path folder;

    @Test
    void mergedSquaresNumbersAndDatesAreReadAsInXlsx() throws IOException {
        Grid grid = new GridReader().read(workbook()).getFirst();

        assertEquals(new GridCell(0, 0, 1, 3, "标准目录", CellKind.TEXT), grid.anchor(0, 2));
        assertEquals(List.of("430576199802108500", "2024-03-01", "45.16"), XlsxGridsTest.texts(grid, 1));
        assertEquals(CellKind.DATE, grid.kind(1, 1));
        assertTrue(grid.rowHidden(1) && grid.columnHidden(2));
        assertEquals("目录!C2", grid.place(1, 2).id());
    }

    @Test
    void aFormulaIsAnsweredWithItsStoredValue() throws IOException {
        Path file = folder.resolve("formula.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var cell = book.createSheet("数").createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            book.write(out);
        }

        Grid grid = new GridReader().read(file).getFirst();

        assertEquals("0", grid.text(0, 0));
        assertEquals(CellKind.FORMULA, grid.kind(0, 0));
    }

    @Test
    void aPasswordIsToldFromDamage() throws IOException {
        Path locked = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(locked)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("甲");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        byte[] half = Files.readAllBytes(workbook());
        Path broken = TestFiles.bytes(folder, "broken.xls", Arrays.copyOf(half, half.length / 2));

        assertEquals("file.encrypted", problem(locked));
        assertEquals("file.damaged", problem(broken));
    }

    private static String problem(Path file) {
        return assertThrows(UserProblem.class, () -> new GridReader().read(file)).key();
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("目录");
            sheet.createRow(0).createCell(0).setCellValue("标准目录");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(4.305761998021085e17);
            var date = book.createCellStyle();
            date.setDataFormat((short) 14);
            row.createCell(1).setCellValue(LocalDate.of(2024, 3, 1));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(45.159999999999997);
            row.setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            book.write(out);
        }
        return file;
    }
}
