package org.gongkailan.officefile.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.Grid;
import org.gongkailan.officefile.GridCell;
import org.gongkailan.officefile.GridReader;
import org.gongkailan.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxWriterTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackWithItsMergedCells() {
        Grid grid = new GridReader().read(written(SamplePapers.catalogue(3))).getFirst();

        assertEquals("云溪县社会救助领域基层政务公开标准目录", grid.name());
        assertEquals(new GridCell(0, 1, 1, 2, "公开事项", CellKind.TEXT), grid.anchor(0, 2));
        assertEquals(new GridCell(2, 1, 3, 1, "最低生活保障", CellKind.TEXT), grid.anchor(4, 1));
        assertEquals("公开内容\n（要素）", grid.text(1, 3));
        assertEquals("√", grid.text(4, 8));
    }

    @Test
    void theFormsTablesKeepTheirMergedCellsAndWidthsToTheTwip() throws IOException {
        FormGrid form = FormGrid.official();

        Path out = written(form.asPaper());

        assertEquals(form.lines(), FormGrid.measured(out).lines());
    }

    @Test
    void poiReadsItAsAWordDocument() throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(written(SamplePapers.letter())))) {
            var paragraph = document.getParagraphs().get(3);

            assertEquals("仿宋", paragraph.getRuns().getFirst().getFontFamily(
                    XWPFRun.FontCharRange.eastAsia));
            assertEquals(16.0, paragraph.getRuns().getFirst().getFontSizeAsDouble());
            assertEquals(640, paragraph.getIndentationFirstLine());
            assertEquals("Heading1", document.getParagraphs().get(1).getStyle());
            assertEquals(List.of("项目", "金额（元）"), document.getTables().getFirst().getRow(0).getTableCells().stream()
                    .map(cell -> cell.getText()).toList());
            assertEquals("云溪县政务公开办公室", document.getProperties().getCoreProperties().getCreator());
        }
    }

    @Test
    void headRowsRepeatAndNoRowIsTornAcrossPages() throws IOException {
        String xml = part(written(SamplePapers.catalogue(3)), "word/document.xml");

        assertEquals(2, xml.split("<w:tblHeader/>", -1).length - 1);
        assertEquals(5, xml.split("<w:cantSplit/>", -1).length - 1);
        assertTrue(xml.contains("<w:pgSz w:w=\"23811\" w:h=\"16838\" w:orient=\"landscape\"/>"));
    }

    @Test
    void pagesAreNumberedByAField() throws IOException {
        String footer = part(written(SamplePapers.letter()), "word/footer1.xml");

        assertTrue(footer.contains("instr=\" PAGE \""));
        assertTrue(footer.contains("— "));
        assertFalse(footer.contains("{page}"));
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(SamplePapers.letter()));

        assertArrayEquals(first, Files.readAllBytes(written(SamplePapers.letter())));
    }

    private Path written(Paper paper) {
        Path out = folder.resolve("paper.docx");
        new DocxWriter().write(paper, out);
        return out;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
