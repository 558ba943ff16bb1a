package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of the styles of an .xlsx. */
final class NumberFormats {
    private static final Format GENERAL = new Format(0, "General", false);

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Format> styles = new ArrayList<>();
    private final NumberPrinter printer;

    private record Format(int id, String code, boolean date) {
    }

    /** Reads the styles part, which may be missing. */
    NumberFormats(ZipParts parts, String part, boolean from1904) {
        printer = new NumberPrinter(from1904);
        if (parts.has(part)) {
            try (var xml = new PartXml(parts, part)) {
                read(xml);
            }
        }
    }

    private void read(PartXml xml) {
        boolean cells = false;
        while (xml.next()) {
            if (xml.element().equals("cellXfs")) {
                cells = xml.atStart();
            } else if (xml.starts("numFmt")) {
                codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (cells && xml.starts("xf")) {
                int id = xml.number("numFmtId", 0);
                String code = codes.containsKey(id) ? codes.get(id) : BuiltinFormats.getBuiltinFormat(id);
                styles.add(new Format(id, code, NumberPrinter.isDate(id, code)));
            }
        }
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
