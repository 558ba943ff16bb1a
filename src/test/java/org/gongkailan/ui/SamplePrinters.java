package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.printer.PrintFiles;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.printer.Printer;
import org.gongkailan.printer.Printers;
import org.gongkailan.printer.Standing;
import org.gongkailan.progress.Progress;

/** Two printers of an office, one of them small; remembers what was ordered instead of printing. */
public final class SamplePrinters implements Printers {
    final List<PrintOrder> orders = new ArrayList<>();
    private final Map<PaperSize, Integer> sizes;

    /** Printers for files of so many pages of each size. */
    public SamplePrinters(Map<PaperSize, Integer> sizes) {
        this.sizes = sizes;
    }

    @Override
    public List<Printer> installed() {
        return List.of(new Printer("二楼文印室 HP M403", true, true, List.of("纸盒 1", "纸盒 2"), EnumSet.of(PaperSize.A4), Standing.READY),
                new Printer("一楼大厅 KM-C360", false, false, List.of(), EnumSet.of(PaperSize.A4, PaperSize.A3), Standing.READY));
    }

    @Override
    public PrintFiles look(List<Path> pdfs) {
        return new PrintFiles(pdfs, List.of(sizes.values().stream().mapToInt(Integer::intValue).sum()), sizes);
    }

    @Override
    public int print(PrintFiles files, PrintOrder order, Progress progress) {
        orders.add(order);
        return files.wanted(order.pages());
    }
}
