package org.gongkailan.officefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxGridsTest {
    @TempDir
    Path folder;

    @Test
    void cellsThatGoOnFromAboveBelongToTheCellAbove() {
        Grid grid = read("<w:tbl>" + row(cell("<w:vMerge w:val=\"restart\"/>", "一级"), cell("", "甲"))
                + row(cell("<w:vMerge/>", ""), cell("", "乙"))
                + row(cell("<w:gridSpan w:val=\"2\"/>", "合计")) + "</w:tbl>");

        assertEquals(new GridCell(0, 0, 2, 1, "一级", CellKind.TEXT), grid.anchor(1, 0));
        assertEquals(new GridCell(2, 0, 1, 2, "合计", CellKind.TEXT), grid.anchor(2, 1));
    }

    @Test
    void aRowMayBeginFurtherRight() {
        Grid grid = read("<w:tbl>" + row(cell("", "甲"), cell("", "乙"))
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "丙") + "</w:tr></w:tbl>");

        assertEquals(List.of("", "丙"), XlsxGridsTest.texts(grid, 1));
    }

    @Test
    void symbolsFromSymbolFontsAreTheBoxesTheyShow() {
        Grid grid = read("<w:tbl>" + row("<w:tc><w:p><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/>"
                + "<w:t>政府网站</w:t><w:br/><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>其他</w:t></w:r></w:p></w:tc>")
                + "</w:tbl>");

        assertEquals("☑政府网站\n□其他", grid.text(0, 0));
    }

    @Test
    void deletedTextAndSecondCopiesAreLeftOut() {
        Grid grid = read("<w:tbl>" + row("<w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r>"
                + "<w:t>新</w:t></w:r></w:ins><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:r><w:t>甲</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t>甲</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p></w:tc>") + "</w:tbl>");

        assertEquals("新甲", grid.text(0, 0));
    }

    @Test
    void aTableInsideACellIsTextOfTheCell() {
        Grid grid = read("<w:p><w:r><w:t>标题</w:t></w:r></w:p><w:tbl>" + row(cell("", "1"), "<w:tc><w:p/><w:tbl>"
                + row(cell("", "■网站"), cell("", "□公报")) + "</w:tbl><w:p/></w:tc>") + "</w:tbl>");

        assertEquals("■网站\n□公报", grid.text(0, 1));
        assertEquals("标题", grid.name());
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private Grid read(String body) {
        Path file = TestFiles.zip(folder, "table.docx", Map.of("word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>"));
        return new GridReader().read(file).getFirst();
    }
}
