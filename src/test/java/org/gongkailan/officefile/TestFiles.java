package org.gongkailan.officefile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files written byte by byte, so that they can be wrong in the ways real files are wrong. */
final class TestFiles {
    private static final String NAMESPACES = """
            xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships\"""";

    private TestFiles() {
    }

    static Path text(Path folder, String name, String content) {
        return bytes(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An .xlsx of one sheet 目录 whose XML is given from after the worksheet tag, e.g. {@code <sheetData>…}. */
    static Path xlsx(Path folder, String sheetXml) {
        return zip(folder, "table.xlsx", sheetParts("目录", sheetXml));
    }

    static Map<String, String> sheetParts(String name, String sheetXml) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", "<workbook " + NAMESPACES + "><sheets><sheet name=\"" + name
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                </Relationships>""");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + NAMESPACES + ">" + sheetXml + "</worksheet>");
        return parts;
    }

    static Path zip(Path folder, String name, Map<String, String> parts) {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path); var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    /** A cell with text written into the sheet itself. */
    static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }
}
