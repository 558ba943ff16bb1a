package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Impatient;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    @TempDir
    Path folder;

    private Printer printer() {
        return new Printer(folder);
    }

    @Test
    void marksOfXmlInATitleAreArchivalToo() {
        var notice = Samples.notice(3);
        var odd = new Paper("A&B <村> \"公示\"", "县&镇", notice.date(), notice.page(), notice.blocks(), null);

        printer().print(odd).assertArchival();
    }

    @Test
    void reportIsArchival() {
        assertEquals(2, printer().print(Samples.report()).assertArchival().printed().pages());
    }

    @Test
    void catalogueOverFivePagesIsArchivalAndRepeatsHeadsAndMergedCells() {
        List<String> pages = printer().print(Samples.catalogue(6, 14)).assertArchival().pages();

        assertEquals(5, pages.size());
        for (String page : pages) {
            assertTrue(page.contains("一级事项") && page.contains("公开渠道和载体"), page);
        }
        assertTrue(pages.get(0).contains("第2类社会救助") && pages.get(1).contains("第2类社会救助"));
        assertTrue(pages.get(4).contains("第5页，共5页"), pages.get(4));
    }

    @ParameterizedTest
    @EnumSource(names = {"SONG", "HEI", "KAI"})
    void everyCharacterOfTheListIsReadBackAsItWasWritten(Typeface face) throws IOException {
        String all = ideographs();
        assertTrue(all.codePointCount(0, all.length()) >= 8105);

        Printer print = printer().print(Samples.onA4(Paragraph.of(all, Style.of(face, 9))));

        assertEquals(all, print.text().replaceAll("\\s", ""));
        assertEquals(List.of(), print.printed().missing());
    }

    private static String ideographs() throws IOException {
        var text = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(
                PdfWriterTest.class.getResourceAsStream("fonts/unicodes-8105.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.contains("-")).map(line -> Integer.parseInt(line.substring(2), 16))
                    .filter(Character::isIdeographic).forEach(text::appendCodePoint);
        }
        return text.toString();
    }

    @Test
    void rareCharactersPrintAndTheOneThatNoFontHasIsReported() {
        Printer print = printer().print(Samples.onA4(
                Paragraph.of("𬭚𫖯㛃䶮𠅤𠮷☑", Samples.SONG), Paragraph.of("𬭚𠮷", Samples.HEI.asBold()))).assertArchival();

        assertTrue(print.text().startsWith("𬭚𫖯㛃䶮𠅤"), print.text());
        assertTrue(print.text().contains("☑"), print.text());
        assertEquals(List.of("U+20BB7"), print.printed().missing().stream().map(OddCharacter::number).toList());
    }

    @Test
    void whatIsWrittenInByHandHasALineAsWideAsTheCharacterAndIsNotReported() {
        Paper paper = Samples.onA4(Paragraph.of("陈𠮷之", Samples.SONG));
        String box = printer().print(paper).text();
        Printer line = printer().print(paper.leaving(Set.of(0x20BB7))).assertArchival();

        assertEquals(List.of(), line.printed().missing());
        assertNotEquals(box, line.text());
        assertTrue(line.text().matches("陈\\s*之\\s*"), line.text());
        var words = PdfText.lines(line.file()).getFirst().words();
        assertEquals(2 * Samples.SONG.size(), words.getLast().left() - words.getFirst().left(), 0.1);
    }

    @Test
    void aDamagedCharacterIsMissingWhateverSignAFontHasForIt() {
        assertEquals(List.of("U+FFFD"), new Fonts(null).missing("陈\uFFFD").stream().map(OddCharacter::number).toList());
    }

    @Test
    void boldWhereNoBoldFontExistsIsArchivalToo() {
        printer().print(Samples.onA4(Paragraph.of("（一）楷体", Style.of(Typeface.KAI, 16).asBold()))).assertArchival();
    }

    @Test
    void samePaperGivesTheSameBytes() {
        byte[] first = printer().print(Samples.notice(45)).bytes();

        assertArrayEquals(first, printer().print(Samples.notice(45)).bytes());
    }

    @Test
    void fourThreadsPrintWhatOnePrints() throws Exception {
        byte[] alone = printer().print(Samples.report()).bytes();
        var writer = new PdfWriter(new Fonts(null, List.of()));
        Callable<byte[]> work = () -> {
            Path file = folder.resolve(Thread.currentThread().threadId() + ".pdf");
            writer.write(Samples.report(), file, Progress.NONE);
            return Files.readAllBytes(file);
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(Collections.nCopies(12, work))) {
                assertArrayEquals(alone, result.get());
            }
        }
    }

    @Test
    void headingsAreTheOutline() throws IOException {
        Printer print = printer().print(Samples.report());

        try (var pdf = Loader.loadPDF(print.bytes())) {
            var titles = new ArrayList<String>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle() + " > " + item.getFirstChild().getTitle());
            }
            assertEquals(List.of("一、总体情况 > （一）主动公开“应公开、尽公开”",
                    "二、主动公开政府信息情况 > （一）主动公开“应公开、尽公开”"), titles);
        }
    }

    @Test
    void sixtyColumnsFitThePage() {
        List<Double> widths = Collections.nCopies(60, 40.0);
        var row = Row.of(IntStream.range(0, 60).mapToObj(i -> Cell.of("列" + i, Samples.SONG)).toList());

        Printer print = printer().print(Samples.onA4(Table.of(widths, 1, List.of(row, row, row)))).assertArchival();

        assertTrue(print.text().replaceAll("\\s", "").contains("列"), print.text());
        assertEquals(1, print.printed().pages());
    }

    @Test
    void strangePapersPrint() {
        var strange = Samples.onA4(Paragraph.of("", Samples.SONG), Paragraph.of("   　　", Samples.SONG), new PageBreak(),
                new Gap(5000), Table.of(List.of(), 1, List.of()), Table.of(List.of(0.0, 0.0), 1, List.of(Row.of())),
                new PageBreak(), new PageBreak(), Paragraph.of("x".repeat(5_000), Samples.SONG));

        assertTrue(printer().print(strange).assertArchival().text().contains("xxx"));
    }

    @Test
    void paperWithoutBlocksIsABlankPage() {
        assertEquals(1, printer().print(Samples.onA4()).assertArchival().printed().pages());
    }

    @Test
    void sheetWithoutRoomIsRefusedWithASentence() {
        var narrow = PageSetup.upright(PaperSize.A4, 20, 105, 20, 105);

        var problem = assertThrows(UserProblem.class, () -> printer().print(Samples.paper(narrow)));

        assertEquals("typeset.page.noRoom", problem.key());
    }

    @Test
    void cancelledPrintLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("old.pdf"), "old");
        assertThrows(Cancelled.class, () -> new PdfWriter(Printer.FONTS).write(Samples.report(), file, new Impatient()));

        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void titleNeedsNoAuthor() {
        var paper = new org.gongkailan.paper.Paper("题 & <目>", "", Samples.DATE, PageSetup.gbt9704(), List.of(), null);

        printer().print(paper).assertArchival();
    }

    @Test
    void previewShowsThePage() {
        Printer print = printer().print(Samples.report());

        try (var preview = new Preview(print.file())) {
            var image = preview.render(0, 36);
            assertEquals(2, preview.pages());
            assertEquals(298, image.getWidth(), 1);
            assertTrue(IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(149, y) & 0xFF) < 128));
        }
    }

    @Test
    void whatIsNoPdfCannotBePreviewed() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pdf"), "text");

        assertEquals("typeset.preview.unreadable", assertThrows(UserProblem.class, () -> new Preview(text)).key());
        assertFalse(Files.readString(text).isEmpty());
    }
}
