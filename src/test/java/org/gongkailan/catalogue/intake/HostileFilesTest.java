package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, locked or meant to harm: one sentence each, and the catalogue stays as it is. */
class HostileFilesTest {
    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final List<String> HEAD = List.of("序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道");

    @TempDir
    Path folder;
    private Desk desk;
    private List<Batch> before;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        before = desk.journal.latest(9);
    }

    @AfterEach
    void close() {
        assertTrue(desk.catalogue.counts().isEmpty());
        assertEquals(before, desk.journal.latest(9));
        desk.close();
    }

    @Test
    void aWorkbookWithAPasswordIsAskedToBeOpenedFirst() throws Exception {
        Path file = folder.resolve("加密.xlsx");
        try (var ole = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(ole); var book = new XSSFWorkbook()) {
                book.createSheet("目录");
                book.write(stream);
            }
            ole.writeFilesystem(out);
        }
        assertProblem("file.encrypted", file);
    }

    @Test
    void anOldWordDocumentUnderANewNameIsNamed() throws IOException {
        Path file = folder.resolve("目录.docx");
        try (var ole = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "WordDocument");
            ole.writeFilesystem(out);
        }
        assertProblem("file.other-office", file);
    }

    @Test
    void aZipBombIsStopped() throws IOException {
        assertProblem("file.bomb", xlsx(out -> {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                out.write(blanks);
            }
        }));
    }

    @Test
    void oneCellOfHundredsOfMegabytesIsStoppedBeforeItIsGathered() throws IOException {
        var random = new Random(7);
        assertProblem("file.bomb", xlsx(out -> {
            out.write("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
            byte[] letters = new byte[1 << 16];
            for (int block = 0; block < 200; block++) {
                for (int i = 0; i < letters.length; i++) {
                    letters[i] = (byte) ('a' + random.nextInt(26));
                }
                out.write(letters);
            }
            out.write("</t></is></c></row>".getBytes(StandardCharsets.UTF_8));
        }));
    }

    @Test
    void aCellOfManyRunsIsNoCell() throws IOException {
        assertProblem("file.cell-huge", xlsx(out -> {
            out.write("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>".getBytes(StandardCharsets.UTF_8));
            for (int run = 0; run < 300; run++) {
                out.write(("<r><t>" + (char) ('a' + run % 26) + run + "政务".repeat(500) + "</t></r>").getBytes(StandardCharsets.UTF_8));
            }
            out.write("</is></c></row>".getBytes(StandardCharsets.UTF_8));
        }));
    }

    @Test
    void aDocumentThatReadsOtherFilesIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("机密.txt"), "机密");
        Path file = folder.resolve("外部.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document xmlns:w=\"http://schemas"
                    + ".openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>&x;</w:t></w:r>"
                    + "</w:p></w:tc></w:tr></w:tbl></w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        assertProblem("file.damaged", file);
    }

    @Test
    void aTextFileOfTwoHundredMegabytesIsRefusedUnread() throws IOException {
        Path file = Files.writeString(folder.resolve("大.csv"), String.join(",", HEAD) + "\n");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(200L << 20);
        }
        assertTrue(List.of("file.too-big", "file.no-table-kind").contains(problem(file).key()));
    }

    @Test
    void aQuoteThatIsNeverClosedIsTold() throws IOException {
        assertProblem("file.cell-huge", Files.writeString(folder.resolve("引号.csv"),
                String.join(",", HEAD) + "\n1,\"" + "低保,指南,条件\n".repeat(40_000)));
    }

    @Test
    void anEmptyWorkbookIsOneSentence() throws IOException {
        Path file = folder.resolve("空.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            book.createSheet("目录");
            book.write(out);
        }
        assertProblem("file.no-table", file);
    }

    @Test
    void scriptsOfAPageAreNotReadAndFormulasStayText() throws IOException {
        Path page = Files.writeString(folder.resolve("页.html"), "<html><meta charset=utf-8><body><script>alert(1)</script><table><tr><td>"
                + String.join("</td><td>", HEAD) + "</td></tr><tr><td>1</td><td onclick='alert(2)'>低保<script>alert(3)</script></td>"
                + "<td>=HYPERLINK(\"http://x\")</td><td>条件<style>td{}</style></td><td>《社会救助暂行办法》</td><td>20个工作日内</td>"
                + "<td>民政局</td><td>■政府网站</td></tr></table></body></html>");
        Entry entry = desk.intake().preview(page, null, Progress.NONE).rows().getFirst().item().entry();
        assertEquals("低保 / =HYPERLINK(\"http://x\")", entry.matter().path());
        assertEquals(List.of("条件"), entry.elements());
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private Path xlsx(Content content) throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                    + "<sheet name=\"目录\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write(("<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\" Type=\"x/worksheet\"/>"
                    + "</Relationships>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(SHEET.getBytes(StandardCharsets.UTF_8));
            content.write(zip);
            zip.write(END.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private UserProblem problem(Path file) {
        return assertThrows(UserProblem.class, () -> desk.intake().preview(file, null, Progress.NONE));
    }

    private void assertProblem(String key, Path file) {
        UserProblem problem = problem(file);
        assertEquals(key, problem.key());
        assertTrue(problem.getLocalizedMessage().endsWith("。"), problem.getLocalizedMessage());
    }
}
