package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.gongkailan.printer.Standing;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the printing system of Linux and macOS is told, and handed; its commands are noted here instead of run. */
class CupsTest {
    private final PrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(new ByteArrayOutputStream());
    private final PrintOrder order = PrintOrder.on(service.getName());
    private final List<List<String>> told = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<PaperSize> sheets = new ArrayList<>();
    @TempDir
    private Path folder;

    private Printers queue(int code, String words) {
        return new SystemPrinters(() -> new PrintService[] {service}, new Cups(command -> {
            told.add(command);
            if (command.getFirst().equals("lp")) {
                look(Path.of(command.getLast()));
            }
            return new Command.Said(code, words);
        }, any -> true));
    }

    private void look(Path handed) {
        try (var document = Loader.loadPDF(handed.toFile())) {
            pages.add(new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip());
            document.getPages().forEach(page -> sheets.add(SystemPrinters.size(page.getMediaBox().getWidth(), page.getMediaBox().getHeight())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pdf(PaperSize size, int pages) {
        var blocks = IntStream.rangeClosed(1, pages).boxed().flatMap(page -> Stream.<Block>of(
                Paragraph.of("第" + page + "页", Style.of(Typeface.SONG, 20)), new PageBreak())).toList();
        Path file = folder.resolve(size + ".pdf");
        TestFonts.PDF.write(new Paper("试", "试", Samples.report().date(), PageSetup.upright(size, 20, 20, 20, 20),
                blocks.subList(0, blocks.size() - 1), null), file, Progress.NONE);
        return file;
    }

    @Test
    void rangeCopiesSidesAndPaperReachTheQueueAsOptions() {
        var printers = queue(0, "");

        int printed = printers.print(printers.look(List.of(pdf(PaperSize.A3, 4))),
                order.only(PageRange.of("2-3").orElseThrow()).times(3).turned(Sides.SHORT_EDGE), Progress.NONE);

        assertEquals(2, printed);
        assertEquals(List.of("第2页 第3页"), pages);
        assertEquals(List.of("lp", "-d", service.getName(), "-n", "3", "-t", "A3.pdf", "-o", "collate=true", "-o", "print-scaling=none",
                "-o", "sides=two-sided-short-edge", "-o", "media=A3"), told.getFirst().subList(0, told.getFirst().size() - 1));
    }

    @Test
    void aPageFittedToASheetIsHandedOverInItsSize() {
        var printers = queue(0, "");

        printers.print(printers.look(List.of(pdf(PaperSize.A3, 1))), order.fittedTo(PaperSize.A4), Progress.NONE);

        assertEquals(List.of(PaperSize.A4), sheets);
        assertEquals(List.of("第1页"), pages);
        assertTrue(told.getFirst().contains("media=A4"));
    }

    @Test
    void whatIsHandedOverIsDeletedAfterwards() {
        var printers = queue(0, "");

        printers.print(printers.look(List.of(pdf(PaperSize.A4, 1))), order, Progress.NONE);

        assertTrue(java.nio.file.Files.notExists(Path.of(told.getFirst().getLast())));
    }

    @Test
    void pagesOfTwoSizesAreTwoJobsBecauseAJobHasOnePaper() throws IOException {
        Path both = folder.resolve("both.pdf");
        try (var a3 = Loader.loadPDF(pdf(PaperSize.A3, 1).toFile()); var a4 = Loader.loadPDF(pdf(PaperSize.A4, 2).toFile())) {
            a4.getPages().forEach(a3::addPage);
            a3.save(both.toFile());
        }
        var printers = queue(0, "");

        assertEquals(3, printers.print(printers.look(List.of(both)), order, Progress.NONE));

        assertEquals(List.of(PaperSize.A3, PaperSize.A4, PaperSize.A4), sheets);
        assertEquals(2, told.size());
    }

    @Test
    void aQueueThatTakesNothingIsASentence() {
        var printers = queue(1, "lp: Destination is not accepting jobs.");
        var files = printers.look(List.of(pdf(PaperSize.A4, 1)));

        assertEquals("printer.failed", assertThrows(UserProblem.class, () -> printers.print(files, order, Progress.NONE)).key());
    }

    @Test
    void theOptionOfATrayIsFoundByItsPlaceInTheDriver() {
        var cups = new Cups(words -> new Command.Said(0, "PageSize/Page Size: *A4 A3\nInputSlot/Paper Source: *Auto Upper Lower\n"), any -> true);
        var names = List.of("自动", "上层纸盒", "下层纸盒");

        assertEquals("Lower", cups.tray("hp", "下层纸盒", names));
        assertEquals("Auto", cups.tray("hp", "自动", names));
        assertEquals("", cups.tray("hp", "", names));
    }

    @Test
    void aTrayThatTheDriverDoesNotHaveIsASentence() {
        var cups = new Cups(words -> new Command.Said(0, "PageSize/Page Size: *A4 A3\n"), any -> true);

        assertEquals("printer.no-tray", assertThrows(UserProblem.class, () -> cups.tray("hp", "上层纸盒", List.of("上层纸盒"))).key());
    }

    @Test
    void stoppedAndRefusingQueuesAreKnown() {
        var cups = new Cups(words -> new Command.Said(0, """
                printer duplex is idle.  enabled since Sun Nov 22 13:02:31 2026
                printer rejecting is idle.  enabled since Sun Nov 22 13:02:31 2026
                \tRejecting Jobs
                printer stopped disabled since Sun Nov 22 13:02:31 2026 -
                \tPaused
                duplex accepting requests since Sun Nov 22 13:02:31 2026
                rejecting not accepting requests since Sun Nov 22 13:02:31 2026 -
                stopped accepting requests since Sun Nov 22 13:02:31 2026
                """), any -> true);

        assertEquals(Map.of("stopped", Standing.PAUSED, "rejecting", Standing.REFUSING), cups.standings());
    }
}
