package org.gongkailan.typeset;

import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares.Square;

/** Knows the columns of a table and breaks the text of its cells into lines. */
final class CellSetter {
    private static final double LEADING = 1.25;
    private static final double NARROWEST_NUMBER = 0.6;
    private static final double SMALLEST = 1;
    /** A word that just fits may use its padding rather than be torn, in points. */
    private static final double LEAST_INSET = 0.6;
    private final Table table;
    private final Shaper shaper;
    /** Left edges of the columns, and the right edge of the last. */
    private final double[] edges;

    CellSetter(Table table, int columns, double bodyWidth, Shaper shaper) {
        this.table = table;
        this.shaper = shaper;
        this.edges = edges(table.widths(), columns, bodyWidth);
    }

    private static double[] edges(List<Double> widths, int columns, double bodyWidth) {
        double total = widths.stream().mapToDouble(width -> Math.max(0, width)).sum();
        double scale = total > bodyWidth ? bodyWidth / total : 1;
        var edges = new double[columns + 1];
        for (int column = 0; column < columns; column++) {
            double width = total > 0 ? Math.max(0, widths.get(column)) * scale : bodyWidth / columns;
            edges[column + 1] = edges[column] + width;
        }
        return edges;
    }

    double left(int column) {
        return edges[column];
    }

    double width() {
        return edges[edges.length - 1];
    }

    double width(Square square) {
        return edges[square.column() + square.columns()] - edges[square.column()];
    }

    SetCell set(Square square) {
        Cell cell = square.cell();
        double whole = width(square);
        double indent = Math.clamp(cell.indent(), 0, whole / 2);
        double width = whole - indent;
        double inset = Math.min(table.padding(), width / 8);
        double inner = Math.max(SMALLEST, width - 2 * inset);
        Style style = cell.style().size() > inner ? cell.style().withSize(inner) : cell.style();
        Glyphs glyphs = shaper.shape(cell.text(), style);
        double needed = widthOnOneLine(glyphs);
        if (needed > inner && needed <= width - 2 * LEAST_INSET) {
            inset = (width - needed) / 2;
        } else if (needed > inner && cell.number()) {
            glyphs = smaller(cell.text(), style, inner / needed);
        }
        List<Line> lines = LineBreaker.lines(glyphs, Math.max(SMALLEST, width - 2 * inset), 0, cell.align());
        double size = glyphs.length == 0 ? style.size() : glyphs.size(0, glyphs.length);
        return new SetCell(lines, size * LEADING, table.padding(), cell.align() == Align.RIGHT ? inset : inset + indent);
    }

    /** Points; 0 for a text of several lines. */
    private static double widthOnOneLine(Glyphs glyphs) {
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            if (glyphs.breaksLineAt(i)) {
                return 0;
            }
            width += glyphs.advances[i];
        }
        return width;
    }

    // A number torn over two lines reads as two numbers.
    private Glyphs smaller(String text, Style style, double scale) {
        return shaper.shape(text, style.withSize(style.size() * Math.max(NARROWEST_NUMBER, scale * 0.999)));
    }
}
