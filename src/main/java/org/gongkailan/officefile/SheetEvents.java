package org.gongkailan.officefile;

import java.util.List;

/** What a pass over one sheet meets: rows from top to bottom; hidden columns and merged squares before, after or between. */
interface SheetEvents {
    /** A row and its cells from left to right; blank cells are left out. */
    void row(int row, boolean hidden, List<StoredCell> cells);

    /** Columns from the first to before the second. */
    default void hiddenColumns(int from, int to) {
    }

    default void merged(GridBuilder.Merge merge) {
    }
}
