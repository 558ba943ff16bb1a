package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.gongkailan.paper.PaperSize;

/**
 * Pages of a file that go onto sheets of one size, as a file of their own.
 *
 * @param pages counted from 0
 * @param size  null if it is none of ours
 */
record WantedPages(List<Integer> pages, PaperSize size) {
    /** The wanted pages of a file in runs of one size: a job has one paper. Fitted to {@code fit} unless it is null. */
    static List<WantedPages> of(PDDocument document, int[] wanted, PaperSize fit) {
        var runs = new ArrayList<WantedPages>();
        for (int page : wanted) {
            PDRectangle box = document.getPage(page).getMediaBox();
            PaperSize size = fit == null ? SystemPrinters.size(box.getWidth(), box.getHeight()) : fit;
            if (runs.isEmpty() || !Objects.equals(runs.getLast().size(), size)) {
                runs.add(new WantedPages(new ArrayList<>(), size));
            }
            runs.getLast().pages().add(page);
        }
        return runs;
    }

    /** Writes them, each grown or shrunk to a sheet unless {@code fit} is null. */
    void write(PDDocument document, PaperSize fit, Path file) throws IOException {
        try (var part = new PDDocument()) {
            for (int number : pages) {
                PDPage page = part.importPage(document.getPage(number));
                if (fit != null) {
                    fit(part, page, fit);
                }
            }
            part.save(file.toFile());
        }
    }

    private static void fit(PDDocument part, PDPage page, PaperSize fit) throws IOException {
        PDRectangle box = page.getCropBox();
        PDRectangle sheet = sheet(fit, box.getWidth() > box.getHeight());
        float scale = Math.min(sheet.getWidth() / box.getWidth(), sheet.getHeight() / box.getHeight());
        var move = Matrix.getTranslateInstance((sheet.getWidth() - scale * box.getWidth()) / 2,
                (sheet.getHeight() - scale * box.getHeight()) / 2);
        move.concatenate(Matrix.getScaleInstance(scale, scale));
        move.concatenate(Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()));
        try (var before = new PDPageContentStream(part, page, PDPageContentStream.AppendMode.PREPEND, true)) {
            before.transform(move);
        }
        page.setMediaBox(sheet);
        page.setCropBox(sheet);
    }

    private static PDRectangle sheet(PaperSize size, boolean lying) {
        float width = (float) (size.widthMm() * SystemPrinters.MM);
        float height = (float) (size.heightMm() * SystemPrinters.MM);
        return lying ? new PDRectangle(height, width) : new PDRectangle(width, height);
    }
}
