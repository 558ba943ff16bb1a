package org.gongkailan.paper;

import java.util.List;

/**
 * One row of a {@link Table}: its cells from left to right, without the squares that spans from earlier rows or cells
 * cover (as in HTML).
 *
 * @param cells     the cells that start in this row
 * @param minHeight least height in points; 0 for as high as the text needs
 */
public record Row(List<Cell> cells, double minHeight) {
    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(List<Cell> cells) {
        return new Row(cells, 0);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), 0);
    }
}
