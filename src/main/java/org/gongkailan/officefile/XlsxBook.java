package org.gongkailan.officefile;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.finding.UserProblem;

/**
 * An opened .xlsx. Both doors, grids and bulk rows, read through it; POI's own model needs a gigabyte for 100,000 rows and fastexcel's
 * reader knows neither merged cells nor hidden columns.
 */
final class XlsxBook implements Workbook {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ZipParts parts;
    private final String workbook;
    /** Parts by relationship id, and by the last step of the relationship's type: {@code /styles}. */
    private final Map<String, String> targets;
    private final List<Sheet> sheets = new ArrayList<>();
    /** The part that holds each sheet. */
    private final List<String> sheetParts = new ArrayList<>();
    private final SharedStrings strings;
    private final NumberFormats formats;
    private boolean from1904;

    XlsxBook(ZipParts parts) {
        this.parts = parts;
        workbook = links("", "_rels/.rels").getOrDefault("/officeDocument", "xl/workbook.xml");
        int folder = workbook.lastIndexOf('/') + 1;
        targets = links(workbook, workbook.substring(0, folder) + "_rels/" + workbook.substring(folder) + ".rels");
        readWorkbook();
        strings = new SharedStrings(parts.file());
        readStrings();
        formats = XlsxFormats.read(parts, part("/styles", "xl/styles.xml"), from1904);
    }

    @Override
    public String file() {
        return parts.file();
    }

    @Override
    public NumberFormats formats() {
        return formats;
    }

    @Override
    public void read(Function<Sheet, SheetEvents> takers) {
        for (var sheet : sheets) {
            SheetEvents events = takers.apply(sheet);
            if (events != null) {
                new SheetXml(this, events).read(sheetParts.get(sheet.number()));
            }
        }
    }

    @Override
    public MergedTexts merged(Sheet sheet) {
        return MergedTexts.of(parts, sheetParts.get(sheet.number()));
    }

    PartXml open(String part) {
        return new PartXml(parts, part);
    }

    /** A shared string by the number a cell stores. */
    String string(String index) {
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException e) {
            throw new UserProblem(e, "file.damaged", parts.file());
        }
    }

    /** What a part points to, by the link's id and by the last step of its type; outside targets are left out. */
    private Map<String, String> links(String from, String linkPart) {
        var found = new HashMap<String, String>();
        if (!parts.has(linkPart)) {
            return found;
        }
        try (var xml = new PartXml(parts, linkPart)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String part = resolve(from, xml.attribute("Target"));
                    found.put(xml.attribute("Id"), part);
                    String type = "/" + xml.attribute("Type");
                    found.putIfAbsent(type.substring(type.lastIndexOf('/')), part);
                }
            }
        }
        return found;
    }

    private String resolve(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target.replace('\\', '/')).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new UserProblem(e, "file.damaged", parts.file()); // absent or no path
        }
    }

    private void readWorkbook() {
        try (var xml = new PartXml(parts, workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.is("date1904");
                } else if (xml.starts("sheet")) {
                    addSheet(xml);
                }
            }
        }
    }

    private void addSheet(PartXml xml) {
        String part = targets.get(xml.attribute("id"));
        if (part == null || part.contains("chartsheets/") || part.contains("dialogsheets/")) {
            return;
        }
        String state = xml.attribute("state");
        sheets.add(new Sheet(sheets.size(), String.valueOf(xml.attribute("name")), state != null && !state.equals("visible")));
        sheetParts.add(part);
    }

    private void readStrings() {
        String part = part("/sharedStrings", "xl/sharedStrings.xml");
        if (!parts.has(part)) {
            return;
        }
        try (var xml = new PartXml(parts, part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    strings.add(richText(xml, "si"));
                }
            }
        }
    }

    private String part(String type, String usual) {
        return targets.getOrDefault(type, usual);
    }

    /** The text of the runs of the element just started, without the phonetic guides; stands on its end after. */
    static String richText(PartXml xml, String element) {
        String only = "";
        StringBuilder more = null;
        boolean phonetic = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.element().equals("rPh")) {
                phonetic = xml.atStart();
            } else if (xml.starts("t") && !phonetic) {
                String text = xml.text();
                if (only.isEmpty()) {
                    only = text;
                } else {
                    more = more == null ? new StringBuilder(only) : more;
                    more.append(text);
                    xml.limit(more.length());
                }
            }
        }
        return unescaped(more == null ? only : more.toString());
    }

    /** Characters that XML forbids are stored as {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public void close() {
        parts.close();
    }
}
