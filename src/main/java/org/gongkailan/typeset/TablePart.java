package org.gongkailan.typeset;

import java.util.List;
import org.gongkailan.paper.TableSquares;

/**
 * The rows of a table that stand on one page, measured.
 *
 * @param rows  the grid rows, repeated heads first
 * @param tops  where each row begins and the last one ends, from the top of the part; one more than rows
 * @param boxes the cells, each as far as it is on this page
 */
record TablePart(int[] rows, double[] tops, List<Box> boxes) {
    /**
     * One cell on one page.
     *
     * @param square which
     * @param y      its upper edge from the top of the part
     * @param set    its text
     * @param from   first of the lines that stand here
     * @param to     past the last of them
     */
    record Box(TableSquares.Square square, double y, double height, SetCell set, int from, int to) {
    }

    double height() {
        return tops[tops.length - 1];
    }
}
