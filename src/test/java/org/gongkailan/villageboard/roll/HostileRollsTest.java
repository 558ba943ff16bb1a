package org.gongkailan.villageboard.roll;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetCell;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Impatient;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, made to harm, or merely made by people. */
class HostileRollsTest {
    private static final String HEAD = "序号,乡镇,行政村,村民小组,户主姓名,身份证号码,银行卡号,补贴面积,补贴标准,补贴金额";
    private static final String ROW = "1,石桥镇,西湾村,3组,江娜,430848195807091870,6217871830669976763,1.5,98.95,32.65";
    @TempDir
    private Path folder;

    private RollReading read(Path file) {
        return new RollReader().read(file, RollRequest.of(Samples.SUBSIDY), Progress.NONE);
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<String> rules(RollReading reading) {
        return reading.findings().stream().map(finding -> finding.rule()).toList();
    }

    @Test
    void aRollOfMoreThanTwoHundredThousandPeopleIsToBeDivided() {
        var intake = new RollIntake(RollRequest.of(Samples.SUBSIDY), RollWords.shipped(), false);
        intake.begin("全县.csv");
        intake.row(row(0, HEAD));
        var person = row(1, "1,石桥镇,西湾村,3组,江娜,,,1.5,98.95,32.65");
        IntStream.rangeClosed(1, RollIntake.MOST_ENTRIES).forEach(number -> intake.row(person));
        assertDoesNotThrow(() -> intake.row(row(2, "合计,,,,,,,,,6530000.00")), "a total is nobody's row");
        var problem = assertThrows(UserProblem.class, () -> intake.row(person));
        assertEquals("villageboard.roll.too-many-rows", problem.key());
        assertTrue(problem.asFinding("roll", Place.of("x")).message().contains("20万行"));
    }

    private static SheetRow row(int number, String values) {
        return new SheetRow("全县", number, false,
                Arrays.stream(values.split(",")).map(value -> new SheetCell(value, CellKind.TEXT)).toList());
    }

    private void isRefused(String key, Path file) {
        var problem = assertThrows(UserProblem.class, () -> read(file));
        String sentence = problem.asFinding("roll", Place.of("x")).message();

        assertEquals(key, problem.key());
        assertTrue(sentence.contains(file.getFileName().toString()), sentence);
    }

    @Test
    void anEmptyOneIsRefused() throws IOException {
        isRefused("file.empty", bytes("空.xlsx", new byte[0]));
        isRefused("file.empty", bytes("空.xls", new byte[0]));
        isRefused("file.empty", bytes("空.csv", new byte[0]));
        isRefused("villageboard.roll.empty", bytes("表头.csv", HEAD.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(Samples.rollFile(folder));
        isRefused("file.damaged", bytes("半个.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void anEncryptedOneIsRefused() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("1234");
        try (var files = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(files); Workbook book = new XSSFWorkbook()) {
                book.createSheet("明细");
                book.write(out);
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            isRefused("file.encrypted", bytes("加密.xlsx", bytes.toByteArray()));
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        isRefused("file.bomb", xlsx("炸弹.xlsx", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "姓".repeat(40 << 20)
                + "</t></is></c></row></sheetData></worksheet>"));
    }

    @Test
    void aFileThatAsksForAnotherFileGetsNone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        Path file = xlsx("外部.xlsx", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");

        isRefused("file.damaged", file);
    }

    private Path xlsx(String name, String sheet) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"明细\" r:id=\"a\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"t/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>");
            part(zip, "xl/worksheets/s.xml", sheet);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "UTF-16LE", "UTF-8"})
    void tablesOfTextAreReadInTheirEncoding(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        var reading = read(bytes("编码.csv", (mark + HEAD + "\r\n" + ROW + "\r\n").getBytes(Charset.forName(charset))));

        assertEquals("江娜", reading.roll().entries().getFirst().name());
        assertEquals(List.of(), rules(reading));
    }

    @Test
    void wideDigitsAndBlanksAndMarksInNumbersAreUnderstood() throws IOException {
        var reading = read(bytes("全角.csv", String.join("\n", HEAD,
                "1,石桥镇,西湾村,3组,江娜,４３０８４８１９５８０７０９１８７０,,１．５,98.95,３２.６５",
                "2,石桥镇,西湾村,3组,江海,430848 19600101 1234,,1.5,98.95,\" 1,232.65 \"",
                "3,石桥镇,西湾村,3组,江河,'430848-1958-07-09-1870,,1.5,98.95,12").getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of(new BigDecimal("32.65"), new BigDecimal("1232.65"), new BigDecimal("12.00")),
                reading.roll().entries().stream().map(RollEntry::amount).toList());
        assertEquals(List.of("id-check-digit", "person-twice"), rules(reading));
    }

    @Test
    void aColumnThatSlidIsNoAmount() throws IOException {
        var reading = read(bytes("错位.csv", (HEAD + "\n1,石桥镇,西湾村,3组,江娜,,,1.5,98.95,6217871830669976763").getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("amount-not-number"), rules(reading));
    }

    @Test
    void aNameOfThousandsOfCharactersIsNone() throws IOException {
        var reading = read(bytes("巨大.csv", (HEAD + "\n1,石桥镇,西湾村,3组," + "江".repeat(30_000) + ",,,1.5,98.95,1").getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("name-too-long"), rules(reading));
        assertEquals("", reading.roll().entries().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVillageThatStandsOnceForItsRowsIsInAllOfThem(boolean old) throws IOException {
        Path file = folder.resolve(old ? "合并.xls" : "合并.xlsx");
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("明细");
            fill(sheet, 0, "2026年稻谷补贴发放明细表");
            fill(sheet, 1, "序号", "乡镇", "行政村", "户主姓名", "补贴金额");
            fill(sheet, 2, "1", "石桥镇", "西湾村", "江娜", "10");
            fill(sheet, 3, "2", "", "", "江海", "20");
            fill(sheet, 4, "3", "", "东湾村", "江河", "30");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            book.write(out);
        }
        var reading = read(file);

        assertEquals(List.of(), rules(reading));
        assertEquals(List.of(new Village("石桥镇", "东湾村"), new Village("石桥镇", "西湾村")), reading.roll().villages());
        assertEquals("2026年稻谷补贴发放明细表", reading.roll().tables().getFirst().title());
    }

    private static void fill(org.apache.poi.ss.usermodel.Sheet sheet, int row, String... texts) {
        var cells = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsHiddenIsTold(boolean old) throws IOException {
        Path file = folder.resolve(old ? "隐藏.xls" : "隐藏.xlsx");
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("明细");
            fill(sheet, 0, "序号", "乡镇", "行政村", "户主姓名", "补贴金额");
            fill(sheet, 1, "1", "石桥镇", "西湾村", "江娜", "10");
            fill(sheet, 2, "2", "石桥镇", "西湾村", "江海", "10");
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            fill(book.createSheet("另一本账"), 0, "序号", "户主姓名", "补贴金额");
            book.setSheetHidden(1, true);
            book.write(out);
        }

        assertEquals(List.of("row-hidden", "sheet-hidden", "column-hidden"), rules(read(file)));
    }

    @Test
    void readingStopsWhenItIsCancelled() throws IOException {
        Path file = Samples.rollFile(folder);
        assertThrows(Cancelled.class, () -> new RollReader().read(file, RollRequest.of(Samples.SUBSIDY), new Impatient()));
    }
}
