package org.gongkailan.typeset;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Tiling;

/**
 * How what is printed on a sheet is cut into smaller ones: each shows a window of it, neighbours overlap, all in points. Upright or lying,
 * whichever needs fewer sheets.
 */
final class TileGrid {
    private static final double MM = 72 / 25.4;
    /** What printers leave blank. */
    static final double MARGIN = 8 * MM;
    /** What neighbours share, for gluing. */
    static final double OVERLAP = 10 * MM;
    /** What is left of the poster's own margins: a tile that would show nothing but margin is not printed. */
    private static final double AIR = 6 * MM;
    final double tileWidth;
    final double tileHeight;
    final int rows;
    final int columns;
    private final double sheetHeight;
    /** Where the first window begins on the sheet; before its edge if there is room to spare. */
    private final double fromLeft;
    private final double fromTop;

    TileGrid(PageSetup sheet, Tiling tiling) {
        double narrow = tiling.size().widthMm() * MM;
        double wide = tiling.size().heightMm() * MM;
        double trimLeft = Math.max(0, sheet.left() - AIR);
        double trimTop = Math.max(0, sheet.top() - AIR);
        double inkWidth = sheet.width() - trimLeft - Math.max(0, sheet.right() - AIR);
        double inkHeight = sheet.height() - trimTop;
        boolean upright = count(inkWidth, narrow) * count(inkHeight, wide) <= count(inkWidth, wide) * count(inkHeight, narrow);
        tileWidth = upright ? narrow : wide;
        tileHeight = upright ? wide : narrow;
        columns = count(inkWidth, tileWidth);
        rows = count(inkHeight, tileHeight);
        sheetHeight = sheet.height();
        fromLeft = trimLeft - (covered(columns, windowWidth()) - inkWidth) / 2;
        fromTop = trimTop - (covered(rows, windowHeight()) - inkHeight) / 2;
    }

    private static double covered(int count, double window) {
        return count * (window - OVERLAP) + OVERLAP;
    }

    private static int count(double length, double tile) {
        double step = tile - 2 * MARGIN - OVERLAP;
        return Math.max(1, (int) Math.ceil((length - OVERLAP) / step - 1e-6));
    }

    double windowWidth() {
        return tileWidth - 2 * MARGIN;
    }

    double windowHeight() {
        return tileHeight - 2 * MARGIN;
    }

    /** Where the window of a column begins on the sheet, from the left. */
    double left(int column) {
        return fromLeft + column * (windowWidth() - OVERLAP);
    }

    /** Where the window of a row begins on the sheet, from the top. */
    double top(int row) {
        return fromTop + row * (windowHeight() - OVERLAP);
    }

    /** Which tile of a sheet shows a place of it, from 0, row by row; the nearest one for a place that none shows. */
    int tileAt(double x, double y) {
        int column = nearest(columns, windowWidth(), x, this::left);
        int row = nearest(rows, windowHeight(), y, this::top);
        return row * columns + column;
    }

    /** How far down a tile of a row a place of the sheet is printed, from 0 at the tile's upper edge to 1 at the lower. */
    double down(int row, double y) {
        return (MARGIN + y - top(row)) / tileHeight;
    }

    // Of two neighbours that both show it, the one in whose middle it stands more.
    private static int nearest(int count, double window, double at, IntToDoubleFunction begin) {
        return IntStream.range(0, count).boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(at - begin.applyAsDouble(i) - window / 2))).orElseThrow();
    }

    /** Operators that move the sheet so that a tile's window stands between its margins, all else cut off. */
    String window(int row, int column, Iterable<String> forms) {
        var out = new ContentBytes();
        out.operator("q").number(MARGIN).number(MARGIN).number(windowWidth()).number(windowHeight()).operator("re W n");
        out.text("1 0 0 1 ").number(MARGIN - left(column)).number(MARGIN - (sheetHeight - top(row) - windowHeight())).operator("cm");
        for (String form : forms) {
            out.text("/").text(form).operator(" Do");
        }
        out.operator("Q");
        return new String(out.bytes(), java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** Cut marks: corners of the window, and where the neighbours to the right and below begin. */
    Page marks(int row, int column) {
        var page = new Page();
        double right = MARGIN + windowWidth();
        double bottom = MARGIN + windowHeight();
        for (double x : new double[] {MARGIN, right}) {
            page.rules.add(new Page.Rule(x, 0, x, MARGIN * 0.6, 0.4));
            page.rules.add(new Page.Rule(x, tileHeight - MARGIN * 0.6, x, tileHeight, 0.4));
        }
        for (double y : new double[] {MARGIN, bottom}) {
            page.rules.add(new Page.Rule(0, y, MARGIN * 0.6, y, 0.4));
            page.rules.add(new Page.Rule(tileWidth - MARGIN * 0.6, y, tileWidth, y, 0.4));
        }
        if (column + 1 < columns) {
            page.rules.add(new Page.Rule(right - OVERLAP, MARGIN * 0.6, right - OVERLAP, MARGIN, 0.8));
            page.rules.add(new Page.Rule(right - OVERLAP, bottom, right - OVERLAP, bottom + MARGIN * 0.4, 0.8));
        }
        if (row + 1 < rows) {
            page.rules.add(new Page.Rule(MARGIN * 0.6, bottom - OVERLAP, MARGIN, bottom - OVERLAP, 0.8));
            page.rules.add(new Page.Rule(right, bottom - OVERLAP, right + MARGIN * 0.4, bottom - OVERLAP, 0.8));
        }
        return page;
    }
}
