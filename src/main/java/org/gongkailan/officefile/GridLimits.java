package org.gongkailan.officefile;

/**
 * How large a table may be before it is surely not the one meant. Formatted but empty rows and columns do not count.
 *
 * @param columns most columns with content
 * @param rows    most rows, up to the last one with content
 */
public record GridLimits(int columns, int rows) {
    /** Characters in one cell; a spreadsheet allows 32,767, a page or a document more. */
    static final int LONGEST_TEXT = 200_000;
    /** Tables people make by hand: 100 columns, 100,000 rows. */
    public static final GridLimits USUAL = new GridLimits(100, 100_000);
}
