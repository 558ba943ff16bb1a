package org.gongkailan.typeset;

import java.util.function.IntPredicate;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares;
import org.gongkailan.typeset.Page.Fill;
import org.gongkailan.typeset.Page.Rule;

/** Puts a measured part of a table on a page: fills, text, and each rule once, however many cells it borders. */
final class TablePainter {
    private final Table table;
    private final TableSquares grid;
    private final CellSetter columns;
    private final double left;

    TablePainter(Table table, TablePager pager, double left) {
        this.table = table;
        this.grid = pager.grid();
        this.columns = pager.columns();
        this.left = left;
    }

    void paint(TablePart part, double top, Page page) {
        part.boxes().forEach(box -> paint(box, top, page));
        if (table.rule() > 0) {
            horizontalRules(part, top, page);
            verticalRules(part, top, page);
        }
    }

    private void paint(TablePart.Box box, double top, Page page) {
        double x = left + columns.left(box.square().column());
        double y = top + box.y();
        if (box.square().cell().fill() >= 0) {
            page.fills.add(new Fill(x, y, columns.width(box.square()), box.height(), box.square().cell().fill()));
        }
        SetCell set = box.set();
        double textHeight = (box.to() - box.from()) * set.leading();
        double textTop = y + switch (box.square().cell().vertical()) {
            case TOP -> set.padding();
            case MIDDLE -> (box.height() - textHeight) / 2;
            case BOTTOM -> box.height() - set.padding() - textHeight;
        };
        for (int i = box.from(); i < box.to(); i++) {
            page.put(set.lines().get(i), x + set.inset(), textTop + (i - box.from()) * set.leading(), set.leading());
        }
    }

    private void horizontalRules(TablePart part, double top, Page page) {
        int[] rows = part.rows();
        for (int i = 0; i <= rows.length; i++) {
            int edge = i;
            double y = top + part.tops()[i];
            IntPredicate ruled = column -> edge == 0 || edge == rows.length
                    || grid.at(rows[edge - 1], column) != grid.at(rows[edge], column);
            runs(grid.columnCount(), ruled, (from, to) -> page.rules.add(
                    new Rule(left + columns.left(from), y, left + columns.left(to), y, table.rule())));
        }
    }

    private void verticalRules(TablePart part, double top, Page page) {
        int[] rows = part.rows();
        for (int column = 0; column <= grid.columnCount(); column++) {
            int edge = column;
            double x = left + columns.left(column);
            IntPredicate ruled = i -> edge == 0 || edge == grid.columnCount()
                    || grid.at(rows[i], edge - 1) != grid.at(rows[i], edge);
            runs(rows.length, ruled, (from, to) -> page.rules.add(
                    new Rule(x, top + part.tops()[from], x, top + part.tops()[to], table.rule())));
        }
    }

    private interface Stretch {
        void between(int from, int to);
    }

    private static void runs(int count, IntPredicate in, Stretch stretch) {
        int from = 0;
        for (int i = 0; i <= count; i++) {
            if (i == count || !in.test(i)) {
                if (i > from) {
                    stretch.between(from, i);
                }
                from = i + 1;
            }
        }
    }
}
