package org.gongkailan.paper;

import java.util.List;

/** Rows under the part of a table that stands on a page while the table goes on: subtotals, sums carried forward. */
@FunctionalInterface
public interface PageFoot {
    /**
     * The rows.
     *
     * @param from first body row on the page, counted from 0 without the heads
     * @param to   past the last one
     */
    List<Row> under(int from, int to);

    /**
     * The row of the table that says on the last page what the first row under the others says there; counted with the
     * heads, -1 for none. Its own words are not printed.
     */
    default int lastRow() {
        return -1;
    }
}
