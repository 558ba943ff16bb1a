package org.gongkailan.typeset;

import java.awt.print.PageFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.printer.PrintFiles;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.printer.Printer;
import org.gongkailan.printer.Printers;
import org.gongkailan.printer.Sides;
import org.gongkailan.printer.Standing;
import org.gongkailan.progress.Progress;

/** The printers that the system offers, fed with PDF pages. Nothing leaves the machine but to them. */
public final class SystemPrinters implements Printers {
    /** Sheets that differ by less are the same. */
    private static final double TOLERANCE_MM = 2;
    /** Points in a millimetre. */
    static final double MM = 72 / 25.4;
    private static final Map<PaperSize, MediaSizeName> MEDIA = Map.of(PaperSize.A0, MediaSizeName.ISO_A0,
            PaperSize.A1, MediaSizeName.ISO_A1, PaperSize.A2, MediaSizeName.ISO_A2, PaperSize.A3, MediaSizeName.ISO_A3,
            PaperSize.A4, MediaSizeName.ISO_A4);
    private final Supplier<PrintService[]> services;
    private final Cups cups;

    /** One printing of files on one printer. */
    interface Run {
        /** Hands the wanted pages of a file over. */
        void print(PDDocument document, String name) throws IOException;

        /** How many pages were handed over. */
        int done();
    }

    public SystemPrinters() {
        this(() -> PrintServiceLookup.lookupPrintServices(null, null), new Cups());
    }

    SystemPrinters(Supplier<PrintService[]> services, Cups cups) {
        this.services = services;
        this.cups = cups;
    }

    @Override
    public List<Printer> installed() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        var found = services.get();
        Map<String, Standing> standings = Arrays.stream(found).anyMatch(cups::has) ? cups.standings() : Map.of();
        return Arrays.stream(found)
                .map(service -> printer(service, service.equals(usual), standings.getOrDefault(service.getName(), standing(service))))
                .sorted(Comparator.comparing((Printer printer) -> !printer.usual()).thenComparing(Printer::name)).toList();
    }

    private static Standing standing(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS ? Standing.REFUSING
                : service.getAttribute(PrinterState.class) == PrinterState.STOPPED ? Standing.PAUSED : Standing.READY;
    }

    private static Printer printer(PrintService service, boolean usual, Standing standing) {
        var papers = EnumSet.noneOf(PaperSize.class);
        for (Media media : media(service)) {
            MEDIA.forEach((size, name) -> {
                if (name.equals(media)) {
                    papers.add(size);
                }
            });
        }
        boolean turns = service.isAttributeValueSupported(javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE, null, null);
        return new Printer(service.getName(), usual, turns, trays(service), Set.copyOf(papers), standing);
    }

    private static List<String> trays(PrintService service) {
        return Arrays.stream(media(service)).filter(MediaTray.class::isInstance).map(Media::toString).toList();
    }

    static Media[] media(PrintService service) {
        return service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media ? media : new Media[0];
    }

    static MediaSizeName media(PaperSize size) {
        return MEDIA.get(size);
    }

    @Override
    public PrintFiles look(List<Path> pdfs) {
        var pages = new ArrayList<Integer>();
        var sizes = new EnumMap<PaperSize, Integer>(PaperSize.class);
        for (Path pdf : pdfs) {
            try (PDDocument document = load(pdf)) {
                pages.add(document.getNumberOfPages());
                document.getPages().forEach(page -> {
                    var box = page.getMediaBox();
                    PaperSize size = size(box.getWidth(), box.getHeight());
                    if (size != null) {
                        sizes.merge(size, 1, Integer::sum);
                    }
                });
            } catch (IOException e) {
                throw new UserProblem(e, "typeset.preview.unreadable", pdf.getFileName());
            }
        }
        return new PrintFiles(pdfs, pages, sizes);
    }

    private static PDDocument load(Path pdf) throws IOException {
        return Loader.loadPDF(pdf.toFile());
    }

    /** The ISO sheet of a page in points, upright or lying; null if it is none. */
    static PaperSize size(double width, double height) {
        return Arrays.stream(PaperSize.values()).filter(size -> near(Math.min(width, height), size.widthMm())
                && near(Math.max(width, height), size.heightMm())).findFirst().orElse(null);
    }

    private static boolean near(double points, int mm) {
        return Math.abs(points / MM - mm) < TOLERANCE_MM;
    }

    @Override
    public int print(PrintFiles files, PrintOrder order, Progress progress) {
        PrintService service = Arrays.stream(services.get()).filter(each -> each.getName().equals(order.printer()))
                .findFirst().orElseThrow(() -> new UserProblem("printer.gone", order.printer()));
        int total = files.wanted(order.pages());
        Run run = cups.has(service) ? new QueueRun(cups, order, cups.tray(order.printer(), order.tray(), trays(service)), total, progress)
                : new PrintRun(service, order, total, progress);
        for (Path pdf : files.files()) {
            try (PDDocument document = load(pdf)) {
                run.print(document, pdf.getFileName().toString());
            } catch (IOException e) {
                throw new UserProblem(e, "typeset.preview.unreadable", pdf.getFileName());
            }
        }
        return run.done();
    }

    /** A sheet of a size, wholly printable, lying if the page lies. */
    static PageFormat format(PaperSize size, boolean lying) {
        var paper = new java.awt.print.Paper();
        paper.setSize(size.widthMm() * MM, size.heightMm() * MM);
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        var format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    static javax.print.attribute.standard.Sides sides(Sides sides) {
        return switch (sides) {
            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
            case LONG_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
