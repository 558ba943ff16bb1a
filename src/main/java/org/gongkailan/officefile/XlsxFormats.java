package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the number formats of an .xlsx. */
final class XlsxFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private XlsxFormats() {
    }

    /** Those of the styles part, which may be missing. */
    static NumberFormats read(ZipParts parts, String part, boolean from1904) {
        var formats = new XlsxFormats();
        if (parts.has(part)) {
            try (var xml = new PartXml(parts, part)) {
                formats.read(xml);
            }
        }
        return new NumberFormats(formats.codes, formats.styles, from1904);
    }

    private void read(PartXml xml) {
        boolean cells = false;
        while (xml.next()) {
            if (xml.element().equals("cellXfs")) {
                cells = xml.atStart();
            } else if (xml.starts("numFmt")) {
                codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (cells && xml.starts("xf")) {
                styles.add(xml.number("numFmtId", 0));
            }
        }
    }
}
