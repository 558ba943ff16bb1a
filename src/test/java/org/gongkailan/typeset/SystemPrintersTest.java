package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.gongkailan.printer.PageRange;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.printer.Printers;
import org.gongkailan.printer.Sides;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way through the system's printing, into PostScript instead of onto paper. */
class SystemPrintersTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(paper);
    private final Printers printers = new SystemPrinters(() -> new PrintService[] {service}, new Cups(words -> new Command.Said(-1, ""), queue -> false));
    private final PrintOrder order = PrintOrder.on(service.getName());
    @TempDir
    private Path folder;

    private Path pdf(String name, PaperSize size, int pages) {
        var blocks = IntStream.range(0, pages).boxed().flatMap(page -> java.util.stream.Stream.<Block>of(
                Paragraph.of("第" + page + "页", Style.of(Typeface.SONG, 20)), new PageBreak())).toList();
        var written = new Paper("试", "试", Samples.report().date(), PageSetup.upright(size, 20, 20, 20, 20),
                blocks.subList(0, blocks.size() - 1), null);
        Path file = folder.resolve(name);
        TestFonts.PDF.write(written, file, Progress.NONE);
        return file;
    }

    private String postScript() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private int sheets() {
        return (int) Pattern.compile("(?m)^(?=.*showpage)(?!.*def).*$").matcher(postScript()).results().count();
    }

    @Test
    void countsPagesAndSizesOfFiles() {
        var files = printers.look(List.of(pdf("a.pdf", PaperSize.A4, 3), pdf("b.pdf", PaperSize.A3, 2)));

        assertEquals(List.of(3, 2), files.pages());
        assertEquals(Map.of(PaperSize.A4, 3, PaperSize.A3, 2), files.sizes());
        assertEquals(PaperSize.A3, files.largest());
        assertEquals(2, files.wanted(PageRange.of("2").orElseThrow()));
    }

    @Test
    void everyPageOfAFileReachesThePrinter() {
        int printed = printers.print(printers.look(List.of(pdf("a.pdf", PaperSize.A4, 3))), order.turned(Sides.LONG_EDGE), Progress.NONE);

        assertEquals(3, printed);
        assertEquals(3, sheets());
    }

    @Test
    void onlyTheWantedPagesArePrinted() {
        var range = PageRange.of("2-3").orElseThrow();

        assertEquals(2, printers.print(printers.look(List.of(pdf("a.pdf", PaperSize.A4, 4))), order.only(range), Progress.NONE));
        assertEquals(2, sheets());
    }

    @Test
    void aLargeSheetIsFittedToThePaperInThePrinter() {
        printers.print(printers.look(List.of(pdf("a.pdf", PaperSize.A3, 1))), order.fittedTo(PaperSize.A4), Progress.NONE);

        assertTrue(Pattern.compile("59[56](\\.\\d+)? 84[12]").matcher(postScript()).find(), "no A4 page in " + postScript().substring(0, 400));
    }

    @Test
    void aPrinterThatIsGoneIsASentence() {
        var files = printers.look(List.of(pdf("a.pdf", PaperSize.A4, 1)));

        assertEquals("printer.gone", assertThrows(UserProblem.class,
                () -> printers.print(files, PrintOrder.on("二楼的打印机"), Progress.NONE)).key());
    }

    @Test
    void whatIsNoPdfIsASentence() throws java.io.IOException {
        Path broken = Files.writeString(folder.resolve("x.pdf"), "不是 PDF");

        assertEquals("typeset.preview.unreadable", assertThrows(UserProblem.class, () -> printers.look(List.of(broken))).key());
    }

    @Test
    void cancellingStopsBeforeTheNextPage() {
        var cancelled = new Progress() {
            private int seen;

            @Override
            public void at(long done, long total) {
                seen++;
            }

            @Override
            public boolean cancelled() {
                return seen > 1;
            }
        };
        var files = printers.look(List.of(pdf("a.pdf", PaperSize.A4, 5), pdf("b.pdf", PaperSize.A4, 5)));

        assertThrows(Cancelled.class, () -> printers.print(files, order, cancelled));
    }

    @Test
    void aMachineWithoutPrintersHasNone() {
        assertEquals(List.of(), new SystemPrinters(() -> new PrintService[0], new Cups(words -> new Command.Said(-1, ""), queue -> false)).installed());
    }

    @Test
    void thePrinterTellsWhatPaperItTakes() {
        assertTrue(printers.installed().getFirst().takes(PaperSize.A4));
    }
}
