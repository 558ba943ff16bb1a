package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkailan.paper.Scratch;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.progress.Progress;

/** Files on their way into a queue of {@link Cups}, as PDF: a job each, or one for each size of its pages. */
final class QueueRun implements SystemPrinters.Run {
    private final Cups cups;
    private final PrintOrder order;
    /** The option's word for the tray; empty for the printer's own choice. */
    private final String tray;
    private final int total;
    private final Progress progress;
    private int done;

    QueueRun(Cups cups, PrintOrder order, String tray, int total, Progress progress) {
        this.cups = cups;
        this.order = order;
        this.tray = tray;
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int done() {
        return done;
    }

    @Override
    public void print(PDDocument document, String name) throws IOException {
        int[] wanted = order.pages().of(document.getNumberOfPages());
        for (WantedPages run : WantedPages.of(document, wanted, order.paper())) {
            progress.step(done, total);
            Path file = Scratch.file(".pdf");
            try {
                run.write(document, order.paper(), file);
                cups.print(order, file, name, tray, run.size());
            } finally {
                Scratch.discard(file);
            }
            done += run.pages().size();
            progress.at(done, total);
        }
    }
}
