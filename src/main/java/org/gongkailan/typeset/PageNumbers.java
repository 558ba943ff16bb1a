package org.gongkailan.typeset;

import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;

/**
 * Sets the line at the foot of each page: 7 mm below the body, as GB/T 9704-2012, 7.5 has it, where there is room. Where
 * something stands beside it, a long line keeps clear of that, smaller if it must.
 */
final class PageNumbers {
    private static final double BELOW = 7 * 72 / 25.4;
    private final PageNumber number;
    private final PageSetup sheet;
    private static final double LEAST = 0.6;
    private final Shaper shaper;
    private final double taken;

    /** @param taken width at the right end of the foot that something else stands in, in points */
    PageNumbers(PageNumber number, PageSetup sheet, Shaper shaper, double taken) {
        this.number = number;
        this.sheet = sheet;
        this.shaper = shaper;
        this.taken = taken;
    }

    /** Whether pages have a foot at all. */
    boolean any() {
        return number != null && !number.pattern().isBlank();
    }

    /** The foot of a page, counted from 1. */
    Page foot(int page, int pages) {
        String text = number.pattern().replace("{page}", "" + page).replace("{pages}", "" + pages);
        double inset = number.inset();
        double whole = sheet.bodyWidth() - 2 * inset;
        double needed = width(shaper.shape(text, number.style()));
        double room = needed <= whole - 2 * taken ? whole : whole - taken;
        double scale = needed <= room ? 1 : Math.max(LEAST, room / needed * 0.999);
        Glyphs glyphs = shaper.shape(text, number.style().withSize(number.style().size() * scale));
        Line line = LineBreaker.lines(glyphs, room, 0, number.on(page)).getFirst();
        double size = number.style().size();
        double below = Math.min(BELOW, Math.max(0, (sheet.bottom() - size) / 2));
        var foot = new Page();
        foot.put(line, sheet.left() + inset, sheet.height() - sheet.bottom() + below, size);
        return foot;
    }

    private static double width(Glyphs glyphs) {
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            width += glyphs.advances[i];
        }
        return width;
    }
}
