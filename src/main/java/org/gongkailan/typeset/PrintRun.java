package org.gongkailan.typeset;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.SheetCollate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Progress;

/**
 * Files on their way to one printer that takes no PDF, as Windows' take none: drawn by Java, a job each. The wanted
 * pages are chosen here, because not every printer's driver honours a range.
 */
final class PrintRun implements SystemPrinters.Run {
    private final PrintService service;
    private final PrintOrder order;
    private final int total;
    private final Progress progress;
    private int done;

    /** @param total pages of all files, for the progress */
    PrintRun(PrintService service, PrintOrder order, int total, Progress progress) {
        this.service = service;
        this.order = order;
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int done() {
        return done;
    }

    @Override
    public void print(PDDocument document, String name) {
        int[] wanted = order.pages().of(document.getNumberOfPages());
        if (wanted.length == 0) {
            return;
        }
        progress.step(done, total);
        var job = PrinterJob.getPrinterJob();
        try {
            job.setPrintService(service);
            job.setPageable(book(document, wanted, job));
            job.print(attributes(name));
        } catch (PrinterAbortException stopped) {
            throw new Cancelled();
        } catch (PrinterException e) {
            throw new UserProblem(e, "printer.failed", order.printer());
        }
        done += wanted.length;
        progress.at(done, total);
    }

    private Book book(PDDocument document, int[] wanted, PrinterJob job) {
        var own = new PDFPageable(document, Orientation.AUTO, false, 0, true);
        var fitted = new PDFPrintable(document, Scaling.SCALE_TO_FIT, false, 0, true);
        var book = new Book();
        for (int page : wanted) {
            PageFormat ownFormat = own.getPageFormat(page);
            boolean lying = ownFormat.getWidth() > ownFormat.getHeight();
            PageFormat format = order.paper() == null ? ownFormat : SystemPrinters.format(order.paper(), lying);
            book.append(watched(order.paper() == null ? own.getPrintable(page) : fitted, page, job), format);
        }
        return book;
    }

    // The system asks for a page several times, once for each strip; it is counted once.
    private Printable watched(Printable page, int number, PrinterJob job) {
        Set<Integer> seen = new HashSet<>();
        return (graphics, format, at) -> {
            if (progress.cancelled()) {
                job.cancel();
                return Printable.NO_SUCH_PAGE;
            }
            if (seen.add(at)) {
                progress.at(done + at, total);
            }
            return page.print(graphics, format, number);
        };
    }

    private PrintRequestAttributeSet attributes(String name) {
        var attributes = new HashPrintRequestAttributeSet(new JobName(name, null));
        attributes.add(SystemPrinters.sides(order.sides()));
        if (order.copies() > 1) {
            attributes.add(new Copies(order.copies()));
            attributes.add(SheetCollate.COLLATED);
        }
        Arrays.stream(SystemPrinters.media(service)).filter(media -> media instanceof MediaTray && media.toString().equals(order.tray()))
                .findFirst().ifPresent(media -> attributes.add((MediaTray) media));
        return attributes;
    }
}
