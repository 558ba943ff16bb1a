package org.gongkailan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;

/** 1,000 pages of a ruled table with a repeated head, against PDFBox showing the same words at fixed places. */
final class TypesetBench implements Case {
    private static final int PAGES = 1_000;
    private static final int COLUMNS = 7;
    private static final String FONT = "/org/gongkailan/typeset/fonts/NotoSerifSC-Regular-8105.ttf";

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var writer = new PdfWriter(new Fonts(null));
        Path file = folder.resolve("table.pdf");
        int perPage = rowsPerPage(writer, file);
        Paper paper = paper(PAGES * perPage);
        double ours = Timing.median(3, () -> writer.write(paper, file, Progress.NONE));
        TrueTypeFont font = font();
        double raw = Timing.median(3, () -> raw(font, perPage, folder.resolve("raw.pdf")));
        return List.of(new Figure("1,000 table pages typeset (%d rows each)".formatted(perPage), ours,
                "PDFBox drawing the same words, no rules", raw));
    }

    private static int rowsPerPage(PdfWriter writer, Path file) {
        int rows = 1_000;
        return rows / writer.write(paper(rows), file, Progress.NONE).pages();
    }

    private static Paper paper(int count) {
        var style = Style.of(Typeface.SONG, 10.5);
        var rows = new ArrayList<Row>();
        for (int row = 0; row <= count; row++) {
            rows.add(Row.of(words(row).stream().map(word -> Cell.of(word, style)).toList()));
        }
        var table = Table.of(Collections.nCopies(COLUMNS, 64.0), 1, rows);
        return new Paper("表", "某县", LocalDate.of(2026, 11, 21), PageSetup.gbt9704(), List.of(table),
                new PageNumber("— {page} —", style, Align.CENTER));
    }

    private static List<String> words(int row) {
        return List.of(String.valueOf(row), "柳林镇", "南河村", (row % 12 + 1) + "组", "欧阳建国", (row % 900) + ".50",
                (row % 9000) + ".00");
    }

    private static void raw(TrueTypeFont ttf, int perPage, Path file) throws Exception {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, ttf, true);
            for (int page = 0, row = 0; page < PAGES; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var ink = new PDPageContentStream(document, sheet)) {
                    ink.setFont(font, 10.5f);
                    for (int line = 0; line <= perPage; line++) {
                        show(ink, words(line == 0 ? 0 : ++row), 740 - line * 18);
                    }
                }
            }
            Files.deleteIfExists(file);
            document.save(file.toFile());
        }
    }

    static void show(PDPageContentStream ink, List<String> words, float y) throws Exception {
        for (int column = 0; column < words.size(); column++) {
            ink.beginText();
            ink.newLineAtOffset(80 + column * 64, y);
            ink.showText(words.get(column));
            ink.endText();
        }
    }

    static TrueTypeFont font() throws Exception {
        try (var in = PdfWriter.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }
}
