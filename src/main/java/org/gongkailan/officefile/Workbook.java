package org.gongkailan.officefile;

import java.util.function.Function;

/** An opened workbook: its shared strings and number formats in memory, its rows still in the file. */
sealed interface Workbook extends AutoCloseable permits XlsxBook, XlsBook {
    /**
     * One of its sheets.
     *
     * @param number from 0, in the file's order
     */
    record Sheet(int number, String name, boolean hidden) {
    }

    /** The file's name, for sentences. */
    String file();

    NumberFormats formats();

    /**
     * Reads sheet after sheet.
     *
     * @param takers answers who takes a sheet's rows; null where nobody does
     */
    void read(Function<Sheet, SheetEvents> takers);

    /** The texts of a sheet that stand once for several rows. */
    MergedTexts merged(Sheet sheet);

    @Override
    void close();
}
