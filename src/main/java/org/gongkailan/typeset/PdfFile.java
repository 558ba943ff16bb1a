package org.gongkailan.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;

/** A PDF in the making: pages are inked as they come, so that only their compressed bytes are kept. */
final class PdfFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final EmbeddedFonts fonts;
    private final Outline outline = new Outline(document);
    private final List<PDPage> pages = new ArrayList<>();
    private final PageSetup sheet;
    private final TileGrid tiles;
    /** Names of the drawings of each sheet that is cut into tiles. */
    private final List<List<String>> sheets = new ArrayList<>();

    PdfFile(Paper paper, Fonts fonts) {
        this.sheet = paper.page();
        this.tiles = paper.tiling() == null ? null : new TileGrid(sheet, paper.tiling());
        this.fonts = new EmbeddedFonts(document, fonts);
        Archival.describe(document, paper);
    }

    void add(Page content) {
        if (tiles != null) {
            sheets.add(new ArrayList<>(List.of(drawing(content))));
            return;
        }
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        page.setResources(fonts.resources());
        document.addPage(page);
        pages.add(page);
        page.setContents(ink(content));
        content.bookmarks.forEach(mark -> outline.add(mark, page, sheet.height()));
    }

    /** Adds to a page that is there already. */
    void addTo(int page, Page content) {
        if (tiles != null) {
            sheets.get(page).add(drawing(content));
            return;
        }
        PDPage there = pages.get(page);
        var streams = new ArrayList<PDStream>();
        there.getContentStreams().forEachRemaining(streams::add);
        streams.add(ink(content));
        there.setContents(streams);
    }

    private String drawing(Page content) {
        var form = new PDFormXObject(ink(content));
        form.setBBox(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        form.setResources(fonts.resources());
        return fonts.drawings().add(form).getName();
    }

    /** Lays out the tiles of all sheets; each carries what its label says of it. */
    void tile(IntFunction<Page> labels) {
        for (int at = 0; tiles != null && at < sheets.size(); at++) {
            for (int row = 0; row < tiles.rows; row++) {
                for (int column = 0; column < tiles.columns; column++) {
                    tile(at, row, column, labels.apply((at * tiles.rows + row) * tiles.columns + column));
                }
            }
        }
    }

    private void tile(int at, int row, int column, Page label) {
        var page = new PDPage(new PDRectangle((float) tiles.tileWidth, (float) tiles.tileHeight));
        page.setResources(fonts.drawings());
        document.addPage(page);
        pages.add(page);
        Page marks = tiles.marks(row, column);
        marks.lines.addAll(label.lines);
        byte[] operators = new Ink(fonts, tiles.tileHeight).of(marks);
        String window = tiles.window(row, column, sheets.get(at));
        page.setContents(List.of(stream(window.getBytes(StandardCharsets.US_ASCII)), stream(operators)));
    }

    /** How the sheets are cut; null if they are not. */
    TileGrid tiles() {
        return tiles;
    }

    private PDStream ink(Page content) {
        return stream(new Ink(fonts, sheet.height()).of(content));
    }

    private PDStream stream(byte[] operators) {
        try {
            return new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pageCount() {
        return pages.size();
    }

    /** Sheets before they are cut. */
    int sheetCount() {
        return tiles == null ? pages.size() : sheets.size();
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
