package org.gongkailan.typeset;

import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;

/** Sets the line at the foot of each page: 7 mm below the body, as GB/T 9704-2012, 7.5 has it, where there is room. */
final class PageNumbers {
    private static final double BELOW = 7 * 72 / 25.4;
    private final PageNumber number;
    private final PageSetup sheet;
    private final Shaper shaper;

    PageNumbers(PageNumber number, PageSetup sheet, Shaper shaper) {
        this.number = number;
        this.sheet = sheet;
        this.shaper = shaper;
    }

    /** Whether pages have a foot at all. */
    boolean any() {
        return number != null && !number.pattern().isBlank();
    }

    /** The foot of a page, counted from 1. */
    Page foot(int page, int pages) {
        String text = number.pattern().replace("{page}", "" + page).replace("{pages}", "" + pages);
        Glyphs glyphs = shaper.shape(text, number.style());
        double inset = number.inset();
        Line line = LineBreaker.lines(glyphs, sheet.bodyWidth() - 2 * inset, 0, number.on(page)).getFirst();
        double size = number.style().size();
        double below = Math.min(BELOW, Math.max(0, (sheet.bottom() - size) / 2));
        var foot = new Page();
        foot.put(line, sheet.left() + inset, sheet.height() - sheet.bottom() + below, size);
        return foot;
    }
}
