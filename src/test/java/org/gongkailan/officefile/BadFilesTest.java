package org.gongkailan.officefile;

import static org.gongkailan.officefile.TestFiles.cell;
import static org.gongkailan.officefile.TestFiles.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both doors answer what they cannot read with one sentence. */
class BadFilesTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreToldApart() {
        assertProblem("file.missing", folder.resolve("没有.xlsx"));
        assertProblem("file.unreadable", folder);
        assertProblem("file.empty", TestFiles.text(folder, "空.xlsx", ""));
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, file.other-office", "{\\rtf1, file.other-office", "MIME-Version: 1.0, file.other-office"})
    void otherKindsAreNamedWhateverTheFileIsCalled(String content, String key) {
        assertProblem(key, TestFiles.text(folder, "目录.xlsx", content));
    }

    @Test
    void binaryRubbishIsNoTable() {
        assertProblem("file.no-table-kind", TestFiles.bytes(folder, "图.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
        assertProblem("file.no-table-kind", TestFiles.zip(folder, "包.xlsx", Map.of("readme.txt", "甲")));
    }

    @Test
    void aTruncatedWorkbookIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(TestFiles.xlsx(folder, "<sheetData>" + row(1, cell("A1", "甲")) + "</sheetData>"));

        assertProblem("file.damaged", TestFiles.bytes(folder, "半.xlsx", Arrays.copyOf(whole, whole.length * 2 / 3)));
    }

    @Test
    void xmlThatIsCutOffOrNonsenseIsDamaged() {
        assertProblem("file.damaged", TestFiles.xlsx(folder, "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>"));
        assertProblem("file.damaged", TestFiles.xlsx(folder, "<sheetData><row r=\"x\"/></sheetData>"));
        assertProblem("file.damaged", TestFiles.xlsx(folder, "<sheetData><row r=\"1\"><c r=\"Ω\"><v>1</v></c></row></sheetData>"));
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (var ole = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(ole)) {
                stream.write(Files.readAllBytes(TestFiles.xlsx(folder, "<sheetData/>")));
            }
            ole.writeFilesystem(out);
        }

        assertProblem("file.encrypted", file);
    }

    @Test
    void aTableOfTwoHundredColumnsIsRefusedWithThePlace() {
        Path file = TestFiles.xlsx(folder, "<sheetData>" + row(3, cell("A3", "甲") + cell("GR3", "乙")) + "</sheetData>");

        var problem = assertThrows(UserProblem.class, () -> new GridReader().read(file));

        assertEquals("文件“table.xlsx”的“目录”超过 100 列（GR3 处还有内容），请删去无关的列后再导入。", problem.getLocalizedMessage());
        assertEquals(200, new GridReader(new GridLimits(200, 10)).read(file).getFirst().columnCount());
    }

    @Test
    void contentFarDownIsTooManyRows() {
        assertProblem("file.too-many-rows", TestFiles.xlsx(folder,
                "<sheetData>" + row(2_000_000_000, "<c><v>1</v></c>") + "</sheetData>"));
    }

    @Test
    void aZipBombIsStoppedWhileItUnpacks() {
        String spaces = " ".repeat(12 << 20);

        assertProblem("file.bomb", TestFiles.xlsx(folder, "<sheetData>" + spaces + "</sheetData>"));
    }

    @Test
    void aZipOfThousandsOfPartsIsRefused() {
        var parts = new LinkedHashMap<String, String>(TestFiles.sheetParts("目录", "<sheetData/>"));
        for (int i = 0; i < 2_000; i++) {
            parts.put("p" + i, "");
        }

        assertProblem("file.bomb", TestFiles.zip(folder, "parts.xlsx", parts));
    }

    @Test
    void outsideEntitiesAreNeverFetched() throws IOException {
        Path secret = TestFiles.text(folder, "secret.txt", "机密");
        var parts = TestFiles.sheetParts("目录", "");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData>" + row(1, cell("A1", "&x;")) + "</sheetData></worksheet>");

        assertProblem("file.damaged", TestFiles.zip(folder, "xxe.xlsx", parts));
    }

    @Test
    void aBillionLaughsIsRefusedBeforeTheFirst() {
        var parts = TestFiles.sheetParts("目录", "");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData>" + row(1, cell("A1", "&b;")) + "</sheetData></worksheet>");

        assertProblem("file.damaged", TestFiles.zip(folder, "laughs.xlsx", parts));
    }

    @Test
    void mergesOverEachOtherDoNotStallTheReader() {
        var merges = new StringBuilder();
        for (int i = 5_000; i > 0; i--) {
            merges.append("<mergeCell ref=\"A").append(i).append(":CV30000\"/>");
        }
        Path file = TestFiles.xlsx(folder, "<sheetData>" + row(1, cell("A1", "甲")) + row(30_000, cell("CV30000", "乙"))
                + "</sheetData><mergeCells>" + merges + "</mergeCells>");

        assertEquals("file.damaged", assertThrows(UserProblem.class, () -> new GridReader().read(file)).key());
    }

    @Test
    void aPageWithoutATableSaysSo() {
        assertProblem("file.no-table", TestFiles.text(folder, "page.html", "<html><body><p>正文</p></body></html>"));
    }

    @Test
    void aPageOfFiftyMegabytesIsRefusedUnread() {
        byte[] page = Arrays.copyOf("<html><table>".getBytes(StandardCharsets.UTF_8), 50 << 20);
        Arrays.fill(page, 13, page.length, (byte) ' ');

        assertProblem("file.too-big", TestFiles.bytes(folder, "page.html", page));
    }

    @Test
    void longChinesePathsAreReadAndNothingIsLeftBehind() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 6; i++) {
            deep = Files.createDirectories(deep.resolve("云溪县人民政府办公室政务公开工作材料汇编第" + i + "卷"));
        }
        Path file = TestFiles.xlsx(deep, "<sheetData>" + row(1, cell("A1", "甲")) + "</sheetData>");

        assertEquals("甲", new GridReader().read(file).getFirst().text(0, 0));
        assertTrue(Files.deleteIfExists(file));
        assertFalse(Files.exists(file));
    }

    private static void assertProblem(String key, Path file) {
        var grids = assertThrows(UserProblem.class, () -> new GridReader().read(file));
        var rows = assertThrows(UserProblem.class, () -> new RowReader().read(file, row -> { }, Progress.NONE));
        assertEquals(key, grids.key(), grids::toString);
        assertEquals(key, rows.key());
        assertTrue(grids.getLocalizedMessage().endsWith("。"), grids.getLocalizedMessage());
    }
}
