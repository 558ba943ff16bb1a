package org.gongkailan.typeset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkailan.finding.UserProblem;

/** The pages of a PDF as pictures, for screens to show. Holds the file's bytes, not the file. One thread at a time. */
public final class Preview implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws UserProblem if the file cannot be read or is no PDF */
    public Preview(Path pdf) {
        try {
            document = Loader.loadPDF(Files.readAllBytes(pdf));
        } catch (IOException e) {
            throw new UserProblem(e, "typeset.preview.unreadable", pdf);
        }
        renderer = new PDFRenderer(document);
    }

    /**
     * @param pdf  its bytes
     * @param name what it is called where it cannot be read
     */
    public Preview(byte[] pdf, String name) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UserProblem(e, "typeset.preview.unreadable", name);
        }
        renderer = new PDFRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Width of a page as it is read, in points. */
    double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /**
     * A page as it prints.
     *
     * @param page counted from 0
     * @param dpi  dots per inch; 72 shows a point as a dot
     */
    public BufferedImage render(int page, double dpi) {
        return render(page, dpi, ImageType.RGB);
    }

    /** The same in grey, with a quarter of the memory. */
    BufferedImage renderGrey(int page, double dpi) {
        return render(page, dpi, ImageType.GRAY);
    }

    private synchronized BufferedImage render(int page, double dpi, ImageType type) {
        try {
            return renderer.renderImage(page, (float) (dpi / POINTS_PER_INCH), type);
        } catch (IOException e) {
            throw new IllegalStateException("page " + page, e);
        }
    }

    /** A page as it prints, as a picture so many dots high. */
    public BufferedImage renderHigh(int page, int dots) {
        return render(page, dots * POINTS_PER_INCH / document.getPage(page).getMediaBox().getHeight());
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
