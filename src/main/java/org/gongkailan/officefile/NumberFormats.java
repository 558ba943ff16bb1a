package org.gongkailan.officefile;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of the styles of a workbook. */
final class NumberFormats {
    private static final Format GENERAL = new Format(0, "General", false);

    private final List<Format> styles;
    private final NumberPrinter printer;

    private record Format(int id, String code, boolean date) {
    }

    /**
     * Formats by style.
     *
     * @param codes    the workbook's own formats by their numbers; they may replace built-in ones
     * @param styles   the number of each style's format
     * @param from1904 whether the workbook counts days from 1904
     */
    NumberFormats(Map<Integer, String> codes, List<Integer> styles, boolean from1904) {
        printer = new NumberPrinter(from1904);
        this.styles = styles.stream().map(id -> format(id, codes)).toList();
    }

    private static Format format(int id, Map<Integer, String> codes) {
        String code = codes.containsKey(id) ? codes.get(id) : BuiltinFormats.getBuiltinFormat(id);
        return new Format(id, code, NumberPrinter.isDate(id, code));
    }

    private Format of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : GENERAL;
    }

    boolean isDate(int style) {
        return of(style).date();
    }

    /** A stored number as shown: dates as ISO, others with the decimals of their format. */
    String text(String raw, int style) {
        Format format = of(style);
        return format.date() ? printer.date(raw) : printer.text(raw, format.id(), format.code());
    }
}
