package org.gongkailan.catalogue.intake;

import java.util.List;

/**
 * One table of a file as a person sorts out its head.
 *
 * @param name    of the sheet or table
 * @param rows    how many rows it has
 * @param top     its first rows, one line each, to point at the head
 * @param columns its columns with head and first cells
 * @param plan    how it is read now
 * @param how     who says so
 */
public record TableLook(String name, int rows, List<String> top, List<ColumnLook> columns, TablePlan plan, How how) {
    private static final int LETTERS = 26;

    /** Who says how a head is taken. */
    public enum How {
        /** Its words were recognised. */
        RECOGNISED,
        /** A head of this shape was sorted out before. */
        REMEMBERED,
        /** A person, just now. */
        CHOSEN,
        /** Nobody: only a guess. */
        UNKNOWN
    }

    /**
     * One column.
     *
     * @param letter  as spreadsheets name it
     * @param title   its head; empty for none
     * @param samples the first cells under it that hold something
     */
    public record ColumnLook(String letter, String title, List<String> samples) {
        public ColumnLook {
            samples = List.copyOf(samples);
        }
    }

    public TableLook {
        top = List.copyOf(top);
        columns = List.copyOf(columns);
    }

    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }
}
