package org.gongkailan.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Progress;

/** Writes papers as PDF/A-2u. Any number of threads may write with one of these. */
public final class PdfWriter {
    private static final double LEAST_BODY = 36;
    private final Fonts fonts;

    public PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a paper; an existing file is replaced only when the new one is complete. The same paper gives the same
     * bytes wherever the same fonts are used.
     *
     * @throws UserProblem if the sheet has no room for text, or the file cannot be written
     */
    public Printed write(Paper paper, Path file, Progress progress) {
        refuseWithoutRoom(paper.page());
        var notes = new Notes();
        var all = paper.byHand().isEmpty() ? fonts : fonts.leaving(paper.byHand());
        try (var pdf = new PdfFile(paper, all)) {
            var shaper = new Shaper(all, notes);
            new PageFlow(paper, shaper, pdf::add, progress).run();
            addFeet(paper, pdf, shaper);
            pdf.tile(tile -> TileLabel.of(paper.tiling().label(), pdf.tiles(), tile, shaper));
            new OutputFile(file).write(pdf::writeTo);
            List<Substitution> substitutions = notes.asks(Typeface.FANGSONG) ? fonts.substitutions() : List.of();
            return new Printed(pdf.pageCount(), notes.missing(), notes.removed(), substitutions);
        }
    }

    /** How many sheets a paper takes, before any is cut; nothing is written. */
    public int sheets(Paper paper) {
        var count = new AtomicInteger();
        lay(paper, page -> count.incrementAndGet());
        return count.get();
    }

    /**
     * Where something stands in a file.
     *
     * @param page from 0
     * @param down how far down its page its middle is, from 0 at the upper edge to 1 at the lower
     */
    public record Spot(int page, double down) {
    }

    /**
     * Where a paper's file shows the first ground of a colour; empty if it has none.
     *
     * @param color 0xRRGGBB
     */
    public Optional<Spot> spotOf(Paper paper, int color) {
        var sheets = new ArrayList<Page>();
        lay(paper, sheets::add);
        var tiles = paper.tiling() == null ? null : new TileGrid(paper.page(), paper.tiling());
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            for (var fill : sheets.get(sheet).fills) {
                if (fill.color() == color) {
                    return Optional.of(spot(paper.page(), tiles, sheet, fill));
                }
            }
        }
        return Optional.empty();
    }

    private static Spot spot(PageSetup page, TileGrid tiles, int sheet, Page.Fill fill) {
        double middle = fill.y() + fill.height() / 2;
        if (tiles == null) {
            return new Spot(sheet, middle / page.height());
        }
        int tile = tiles.tileAt(fill.x() + fill.width() / 2, middle);
        return new Spot(sheet * tiles.rows * tiles.columns + tile, tiles.down(tile / tiles.columns, middle));
    }

    private void lay(Paper paper, Consumer<Page> sheet) {
        refuseWithoutRoom(paper.page());
        new PageFlow(paper, new Shaper(fonts.leaving(paper.byHand()), new Notes()), sheet, Progress.NONE).run();
    }

    private static void refuseWithoutRoom(PageSetup page) {
        if (!(page.bodyWidth() >= LEAST_BODY && page.bodyHeight() >= LEAST_BODY)) {
            throw new UserProblem("typeset.page.noRoom");
        }
    }

    private static void addFeet(Paper paper, PdfFile pdf, Shaper shaper) {
        var numbers = new PageNumbers(paper.pageNumber(), paper.page(), shaper, StampPlace.taken(paper));
        for (int page = 0; numbers.any() && page < pdf.sheetCount(); page++) {
            pdf.addTo(page, numbers.foot(page + 1, pdf.sheetCount()));
        }
        for (int page = 0; paper.stamp() != null && page < pdf.sheetCount(); page++) {
            pdf.addTo(page, StampPlace.of(paper));
        }
    }
}
