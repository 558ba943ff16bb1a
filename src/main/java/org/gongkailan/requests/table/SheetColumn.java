package org.gongkailan.requests.table;

import java.util.function.Function;

/**
 * A column of a ledger's workbook.
 *
 * @param head  its words, by which an import knows it again
 * @param width its share
 * @param kind  what its cells are
 * @param value what stands in it; its text is written, null for nothing
 * @param <T>   a line of the ledger
 */
record SheetColumn<T>(String head, double width, Kind kind, Function<T, Object> value) {
    /** What a cell is for a spreadsheet. */
    enum Kind { TEXT, NUMBER, DAY }

    static <T> SheetColumn<T> text(String head, double width, Function<T, Object> value) {
        return new SheetColumn<>(head, width, Kind.TEXT, value);
    }

    static <T> SheetColumn<T> number(String head, double width, Function<T, Object> value) {
        return new SheetColumn<>(head, width, Kind.NUMBER, value);
    }

    static <T> SheetColumn<T> day(String head, Function<T, Object> value) {
        return new SheetColumn<>(head, 62, Kind.DAY, value);
    }

    String text(T line) {
        Object found = value.apply(line);
        return found == null ? "" : found.toString();
    }
}
