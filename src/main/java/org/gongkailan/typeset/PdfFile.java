package org.gongkailan.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;

/** A PDF in the making: pages are inked as they come, so that only their compressed bytes are kept. */
final class PdfFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final EmbeddedFonts fonts = new EmbeddedFonts(document);
    private final Outline outline = new Outline(document);
    private final List<PDPage> pages = new ArrayList<>();
    private final PageSetup sheet;
    private final Face digits;

    PdfFile(Paper paper, Face digits) {
        this.sheet = paper.page();
        this.digits = digits;
        Archival.describe(document, paper);
    }

    void add(Page content) {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        page.setResources(fonts.resources());
        document.addPage(page);
        pages.add(page);
        page.setContents(ink(content));
        content.bookmarks.forEach(mark -> outline.add(mark, page, sheet.height()));
    }

    /** Adds to a page that is there already. */
    void addTo(int page, Page content) {
        PDPage there = pages.get(page);
        var streams = new ArrayList<PDStream>();
        there.getContentStreams().forEachRemaining(streams::add);
        streams.add(ink(content));
        there.setContents(streams);
    }

    private PDStream ink(Page content) {
        byte[] operators = new Ink(fonts, digits, sheet.height()).of(content);
        try {
            return new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pageCount() {
        return pages.size();
    }

    void writeTo(OutputStream out) throws IOException {
        fonts.subset();
        document.save(out);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
