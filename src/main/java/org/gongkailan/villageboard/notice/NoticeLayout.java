package org.gongkailan.villageboard.notice;

import java.util.Objects;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.PaperSize;

/**
 * The sheet of a notice and how its table stands on it.
 *
 * @param paper     the sheet
 * @param landscape whether the sheet lies on its long side
 * @param distance  from where it is to be read; {@link ReadingDistance#BY_SHEET} lets the type grow with the sheet
 * @param across    how many rows of the list stand side by side, 1 to 3
 * @param onItsSide whether rows and columns are exchanged, where the list is short enough
 * @param options   what the office wants besides
 * @param tiles     the sheets a poster is cut into; null for the paper itself
 */
public record NoticeLayout(PaperSize paper, boolean landscape, ReadingDistance distance, int across, boolean onItsSide,
                           Options options, PaperSize tiles) {
    /** Most rows of the list side by side. */
    public static final int MOST_ACROSS = 3;
    private static final double MARGIN_MM = 18;
    /** Higher than the others, so that the QR code under the body keeps clear of the table and of what printers leave blank. */
    static final double FOOT_MM = 26;

    public NoticeLayout {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(distance);
        Objects.requireNonNull(options);
        if (across < 1 || across > MOST_ACROSS) {
            throw new IllegalArgumentException("across " + across);
        }
    }

    /**
     * What an office may want besides.
     *
     * @param runningTotals  本页小计 and 累计 at the foot of each page
     * @param amountsInWords each amount in words too (大写)
     * @param code           QR code of title, unit, period and a digest on each page
     */
    public record Options(boolean runningTotals, boolean amountsInWords, boolean code) {
        /** Just the QR code. */
        public static final Options USUAL = new Options(false, false, true);
    }

    /** An upright sheet, read from as far as it is large, with the usual options. */
    public static NoticeLayout on(PaperSize paper) {
        return new NoticeLayout(paper, false, ReadingDistance.BY_SHEET, 1, false, Options.USUAL, null);
    }

    public NoticeLayout onPaper(PaperSize newPaper) {
        return new NoticeLayout(newPaper, landscape, distance, across, onItsSide, options, tiles);
    }

    public NoticeLayout lying() {
        return new NoticeLayout(paper, true, distance, across, onItsSide, options, tiles);
    }

    public NoticeLayout readFrom(ReadingDistance newDistance) {
        return new NoticeLayout(paper, landscape, newDistance, across, onItsSide, options, tiles);
    }

    public NoticeLayout sideBySide(int newAcross) {
        return new NoticeLayout(paper, landscape, distance, newAcross, onItsSide, options, tiles);
    }

    public NoticeLayout turned() {
        return new NoticeLayout(paper, landscape, distance, across, true, options, tiles);
    }

    /** The same with rows of the list as rows of the table. */
    NoticeLayout upright() {
        return new NoticeLayout(paper, landscape, distance, across, false, options, tiles);
    }

    public NoticeLayout wanting(Options newOptions) {
        return new NoticeLayout(paper, landscape, distance, across, onItsSide, newOptions, tiles);
    }

    public NoticeLayout cutInto(PaperSize newTiles) {
        return new NoticeLayout(paper, landscape, distance, across, onItsSide, options, newTiles);
    }

    /** The sheet with its margins, which grow with it. */
    PageSetup page() {
        double grown = (double) paper.widthMm() / PaperSize.A4.widthMm();
        double margin = MARGIN_MM * grown;
        double foot = FOOT_MM * grown;
        return landscape ? PageSetup.landscape(paper, margin, margin, foot, margin) : PageSetup.upright(paper, margin, margin, foot, margin);
    }

    /** How much larger than on an A4 sheet read from a metre everything is. */
    double scale() {
        return distance.scale((double) paper.widthMm() / PaperSize.A4.widthMm());
    }
}
