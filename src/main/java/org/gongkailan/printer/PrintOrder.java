package org.gongkailan.printer;

import java.util.Objects;
import org.gongkailan.paper.PaperSize;

/**
 * How files are to be printed.
 *
 * @param printer by its name
 * @param pages   which pages of each file
 * @param copies  1 to 999
 * @param tray    by its name; empty for the printer's own choice
 * @param paper   the sheet that every page is fitted to; null to print each page in its own size
 */
public record PrintOrder(String printer, PageRange pages, int copies, Sides sides, String tray, PaperSize paper) {
    /** Most copies of one order. */
    public static final int MOST_COPIES = 999;

    public PrintOrder {
        Objects.requireNonNull(printer);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(sides);
        Objects.requireNonNull(tray);
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies " + copies);
        }
    }

    /** All pages once, on one side, in their own size. */
    public static PrintOrder on(String printer) {
        return new PrintOrder(printer, PageRange.ALL, 1, Sides.ONE, "", null);
    }

    public PrintOrder only(PageRange newPages) {
        return new PrintOrder(printer, newPages, copies, sides, tray, paper);
    }

    public PrintOrder times(int newCopies) {
        return new PrintOrder(printer, pages, newCopies, sides, tray, paper);
    }

    public PrintOrder turned(Sides newSides) {
        return new PrintOrder(printer, pages, copies, newSides, tray, paper);
    }

    public PrintOrder fittedTo(PaperSize newPaper) {
        return new PrintOrder(printer, pages, copies, sides, tray, newPaper);
    }
}
