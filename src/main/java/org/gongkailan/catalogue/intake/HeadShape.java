package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkailan.officefile.Grid;

/** The texts of head rows as they are compared and shown: one for each column, those of its rows put together. */
final class HeadShape {
    private static final String BETWEEN = "/";

    private HeadShape() {
    }

    /** The head of each column, without blanks; empty where it has none. */
    static List<String> titles(Grid grid, int row, int height) {
        var titles = new ArrayList<String>();
        for (int column = 0; column < grid.columnCount(); column++) {
            var parts = new LinkedHashSet<String>();
            for (int r = row; r < row + height; r++) {
                if (!grid.text(r, column).isBlank()) {
                    parts.add(Words.key(grid.text(r, column)));
                }
            }
            titles.add(String.join(BETWEEN, parts));
        }
        return titles;
    }

    /** The shape as one text; two heads of one shape have the same. */
    static String of(Grid grid, int row, int height) {
        List<String> titles = titles(grid, row, height);
        int used = titles.size();
        while (used > 0 && titles.get(used - 1).isEmpty()) {
            used--;
        }
        return String.join("|", titles.subList(0, used));
    }

    /** Whether the head that starts in a row has a shape; cheap where the first column already differs. */
    static boolean is(Grid grid, int row, int height, String shape) {
        return row + height <= grid.rowCount() && shape.startsWith(Words.key(grid.text(row, 0)))
                && of(grid, row, height).equals(shape);
    }
}
