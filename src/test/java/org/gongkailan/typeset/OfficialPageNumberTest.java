package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GB/T 9704-2012, 7.5: odd pages carry their number right, even pages left, one character in from the edge. */
class OfficialPageNumberTest {
    private static final PageSetup SHEET = PageSetup.gbt9704();

    @Test
    void onlyAMirroredNumberChangesSides() {
        assertEquals(Align.RIGHT, PageNumber.official().on(1));
        assertEquals(Align.LEFT, PageNumber.official().on(2));
        var plain = new PageNumber("{page}", Style.of(Typeface.SONG, 14), Align.RIGHT);
        assertEquals(Align.RIGHT, plain.on(2));
        assertEquals(0, plain.inset());
    }

    @Test
    void aWordDocumentHasAFootForEvenPages(@TempDir Path folder) throws Exception {
        Paper letter = new Paper("函", "云溪县人民政府", Samples.DATE, SHEET, Samples.report().blocks(), PageNumber.official());
        Path file = folder.resolve("函.docx");
        new DocxWriter().write(letter, file);
        try (var zip = new ZipFile(file.toFile())) {
            assertTrue(text(zip, "word/settings.xml").contains("evenAndOddHeaders"));
            assertTrue(text(zip, "word/document.xml").contains("w:type=\"even\""));
            assertTrue(text(zip, "word/footer1.xml").contains("w:jc w:val=\"right\""), text(zip, "word/footer1.xml"));
            assertTrue(text(zip, "word/footer2.xml").contains("w:jc w:val=\"left\""), text(zip, "word/footer2.xml"));
        }
    }

    private static String text(ZipFile zip, String part) throws Exception {
        return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
