package org.gongkailan.paper;

import java.util.List;

/**
 * A ruled table over as many pages as it needs.
 *
 * @param widths   column widths in points; a writer scales them together if they do not fit the page
 * @param headRows how many of the first rows are repeated on every page
 * @param rows     heads first
 * @param padding  between rule and text, in points
 * @param rule     width of the rules in points; 0 for a table without rules (layout)
 * @param footRows how many of the last rows must not stand alone on a page (a total, signatures); all of them for a
 *                 table that is not torn where a page can hold it
 * @param headColumns how many of the first columns say what a row is about: heads of rows for those who listen
 * @param pageFoot what stands under each part that is not the last; null for nothing
 */
public record Table(List<Double> widths, int headRows, List<Row> rows, double padding, double rule, int footRows,
                    int headColumns, PageFoot pageFoot) implements Block {
    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** A table without rows under its parts. */
    public Table(List<Double> widths, int headRows, List<Row> rows, double padding, double rule, int footRows, int headColumns) {
        this(widths, headRows, rows, padding, rule, footRows, headColumns, null);
    }

    /** The same table with rows under each part that is not the last. */
    public Table footing(PageFoot newPageFoot) {
        return new Table(widths, headRows, rows, padding, rule, footRows, headColumns, newPageFoot);
    }

    /** A table whose rows have no heads. */
    public Table(List<Double> widths, int headRows, List<Row> rows, double padding, double rule, int footRows) {
        this(widths, headRows, rows, padding, rule, footRows, 0, null);
    }

    /** Rules of half a point, padding of three. */
    public static Table of(List<Double> widths, int headRows, List<Row> rows) {
        return new Table(widths, headRows, rows, 3, 0.5, 0);
    }
}
