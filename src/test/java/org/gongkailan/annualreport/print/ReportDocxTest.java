package org.gongkailan.annualreport.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

class ReportDocxTest {
    @TempDir
    Path folder;

    private final ReportForms forms = new ReportForms();
    private final ReportExport export = new ReportExport(forms, TestFonts.PDF);

    @Test
    void tablesAreMergedAndAsWideAsInTheOfficialTemplate() throws IOException {
        List<List<String>> ours = grids(Files.newInputStream(docx("08-suqian-2023")));
        List<List<String>> template = grids(
                ReportForms.class.getResourceAsStream("template-2021-format.docx"));

        assertEquals(3, template.size());
        assertEquals(template, ours);
    }

    @Test
    void theSixHeadingsAndTheTextsFollowEachOther() throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(docx("04-pingtan-2022")))) {
            List<String> lines = document.getParagraphs().stream().map(paragraph -> paragraph.getText().strip())
                    .filter(line -> !line.isEmpty()).toList();
            assertEquals("一、总体情况", lines.stream().filter(line -> line.startsWith("一、")).findFirst().orElseThrow());
            assertEquals(6, lines.stream().filter(line -> line.matches("[一二三四五六]、.*")).count());
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(docx("15-jinhu-2023"));
        assertArrayEquals(first, Files.readAllBytes(docx("15-jinhu-2023")));
    }

    private Path docx(String name) {
        Path file = folder.resolve(name + ".docx");
        export.write(Samples.published(name), ReportFormat.DOCX, file, Progress.NONE);
        return file;
    }

    /** Per table: the grid's widths, then each cell as row, columns covered, merge, and the words of printed cells. */
    private static List<List<String>> grids(InputStream docx) throws IOException {
        try (docx; var document = new XWPFDocument(docx)) {
            return document.getTables().stream().map(ReportDocxTest::grid).toList();
        }
    }

    private static List<String> grid(XWPFTable table) {
        var lines = new ArrayList<String>();
        lines.add(Stream.of(table.getCTTbl().getTblGrid().getGridColArray()).map(CTTblGridCol::getW)
                .map(Object::toString).toList().toString());
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (CTTc cell : table.getRow(row).getCtRow().getTcArray()) {
                lines.add(row + " " + span(cell.getTcPr()) + " " + merge(cell.getTcPr()) + " " + words(cell));
            }
        }
        return lines;
    }

    private static int span(CTTcPr properties) {
        return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    }

    private static String merge(CTTcPr properties) {
        if (!properties.isSetVMerge()) {
            return "";
        }
        return properties.getVMerge().isSetVal() ? properties.getVMerge().getVal().toString() : "continue";
    }

    private static String words(CTTc cell) {
        var text = new StringBuilder();
        Stream.of(cell.getPArray()).flatMap(paragraph -> Stream.of(paragraph.getRArray()))
                .flatMap(run -> Stream.of(run.getTArray())).forEach(piece -> text.append(piece.getStringValue()));
        String words = text.toString().strip();
        return words.matches("[\\d.]*") ? "" : words;
    }
}
