package org.gongkailan.officefile.write;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Run;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/** The parts of a .docx beside its text: styles, settings, the numbered foot, properties. */
final class DocxParts {
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String PACKAGE_LINKS = links(
            link(1, "officeDocument/2006/relationships/officeDocument", "word/document.xml"),
            link(2, "package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final Pattern FIELD = Pattern.compile("\\{(page|pages)}|[^{]+|\\{");

    private DocxParts() {
    }

    static String contentTypes(boolean numbered, boolean mirrored) {
        return HEADER + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"" + PACKAGE + "relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml")
                + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/settings.xml", WORD + "settings+xml")
                + (numbered ? type("/word/footer1.xml", WORD + "footer+xml") : "")
                + (mirrored ? type("/word/footer2.xml", WORD + "footer+xml") : "")
                + type("/docProps/core.xml", PACKAGE + "core-properties+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    static String documentLinks(boolean numbered, boolean mirrored) {
        return links(link(1, "officeDocument/2006/relationships/styles", "styles.xml"),
                link(2, "officeDocument/2006/relationships/settings", "settings.xml"),
                numbered ? link(3, "officeDocument/2006/relationships/footer", "footer1.xml") : "",
                mirrored ? link(4, "officeDocument/2006/relationships/footer", "footer2.xml") : "");
    }

    private static String links(String... links) {
        return HEADER + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", links) + "</Relationships>";
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/%s\" Target=\"%s\"/>"
                .formatted(id, type, target);
    }

    static String styles() {
        var xml = new WordXml("styles");
        xml.start("docDefaults").start("rPrDefault").start("rPr");
        String song = FontNames.of(Typeface.SONG);
        xml.empty("rFonts", "ascii", song, "hAnsi", song, "eastAsia", song, "cs", song);
        xml.empty("sz", "val", 21).empty("szCs", "val", 21).empty("lang", "val", "en-US", "eastAsia", "zh-CN");
        xml.end().end().start("pPrDefault").start("pPr");
        // 28 characters to a line, as the PDF has it: no air between Chinese and digits.
        xml.empty("autoSpaceDE", "val", 0).empty("autoSpaceDN", "val", 0).end().end().end();
        xml.start("style", "type", "paragraph", "default", 1, "styleId", "Normal").empty("name", "val", "Normal")
                .empty("qFormat").end();
        for (int level = 1; level <= 9; level++) {
            xml.start("style", "type", "paragraph", "styleId", "Heading" + level);
            xml.empty("name", "val", "heading " + level).empty("basedOn", "val", "Normal").empty("next", "val", "Normal");
            xml.empty("qFormat").start("pPr").empty("keepNext").empty("outlineLvl", "val", level - 1).end().end();
        }
        return xml.finish();
    }

    /** @param mirrored whether even pages have a foot of their own */
    static String settings(boolean mirrored) {
        var xml = new WordXml("settings");
        xml.empty("zoom", "percent", 100).emptyIf(mirrored, "evenAndOddHeaders").empty("characterSpacingControl", "val", "compressPunctuation");
        xml.start("compat").empty("compatSetting", "name", "compatibilityMode",
                "uri", "http://schemas.microsoft.com/office/word", "val", 15).end();
        xml.empty("themeFontLang", "val", "en-US", "eastAsia", "zh-CN");
        return xml.finish();
    }

    /** The foot of odd (1) or even (2) pages with the fields that Word counts pages by. */
    static String footer(PageNumber number, int page) {
        var xml = new WordXml("ftr");
        xml.start("p").start("pPr").emptyIf(number.mirrored(), "ind", "left", Twips.of(number.inset()), "right",
                Twips.of(number.inset())).empty("jc", "val", DocxText.justification(number.on(page))).end();
        List<MatchResult> pieces = FIELD.matcher(number.pattern()).results().toList();
        for (MatchResult piece : pieces) {
            if (piece.group(1) == null) {
                new DocxText(xml).write(new Run(piece.group(), number.style()));
            } else {
                field(xml, piece.group(1).equals("page") ? "PAGE" : "NUMPAGES", number.style());
            }
        }
        return xml.finish();
    }

    private static void field(WordXml xml, String name, Style style) {
        xml.start("fldSimple", "instr", " " + name + " ");
        new DocxText(xml).write(new Run("1", style));
        xml.end();
    }

    static String properties(Paper paper) {
        String date = paper.date() + "T00:00:00Z";
        return HEADER + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dc:language>zh-CN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>"""
                .formatted(WordXml.escaped(paper.title()), WordXml.escaped(String.valueOf(paper.author())), date, date);
    }
}
