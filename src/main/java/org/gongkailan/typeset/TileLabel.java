package org.gongkailan.typeset;

import org.gongkailan.paper.Align;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/** Says on each tile where it belongs, small and in the margin, so that the glue covers it or the knife takes it. */
final class TileLabel {
    private static final double SIZE = 8;

    private TileLabel() {
    }

    /** The label of a tile counted from 0 over all sheets. */
    static Page of(String pattern, TileGrid tiles, int tile, Shaper shaper) {
        int inSheet = tile % (tiles.rows * tiles.columns);
        String text = pattern.replace("{row}", "" + (inSheet / tiles.columns + 1)).replace("{rows}", "" + tiles.rows)
                .replace("{column}", "" + (inSheet % tiles.columns + 1)).replace("{columns}", "" + tiles.columns)
                .replace("{page}", "" + (tile / (tiles.rows * tiles.columns) + 1));
        Glyphs glyphs = shaper.shape(text, Style.of(Typeface.HEI, SIZE));
        Line line = LineBreaker.lines(glyphs, tiles.windowWidth(), 0, Align.LEFT).getFirst();
        var page = new Page();
        page.put(line, TileGrid.MARGIN + SIZE, tiles.tileHeight - TileGrid.MARGIN + 3, SIZE);
        return page;
    }
}
