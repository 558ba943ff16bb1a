package org.gongkailan.villageboard.notice;

import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/** How the cells of a notice's tables look when their type is so many times as large as on A4. */
record NoticeCells(double scale) {
    /** Type of a notice's table on A4, in points; a metre away it is read. */
    static final double SIZE = 15;
    /** Between rule and text on A4, in points. */
    static final double PADDING = 4;
    private static final double RULE = 0.75;
    private static final double ROW_HEIGHT = 27;
    private static final double HEAD_HEIGHT = 34;

    double padding() {
        return PADDING * scale;
    }

    double rule() {
        return RULE * scale;
    }

    Cell text(String words) {
        return Cell.of(words, Style.of(Typeface.SONG, SIZE * scale));
    }

    Cell strong(String words) {
        return Cell.of(words, new Style(Typeface.HEI, SIZE * scale, true, 0));
    }

    Cell heading(String words) {
        return strong(words).aligned(Align.CENTER);
    }

    Row row(List<Cell> cells) {
        return new Row(cells, ROW_HEIGHT * scale);
    }

    Row headRow(List<Cell> cells) {
        return new Row(cells, HEAD_HEIGHT * scale);
    }
}
