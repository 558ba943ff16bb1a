package org.gongkailan.officefile.write;

import java.util.List;
import java.util.Locale;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Run;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/** Paragraphs and runs of a .docx. */
final class DocxText {
    private static final double USUAL_LEADING = 1.3;

    private final WordXml xml;

    DocxText(WordXml xml) {
        this.xml = xml;
    }

    /** @param onNewPage whether the paragraph starts a page */
    void write(Paragraph paragraph, boolean onNewPage) {
        double size = paragraph.runs().stream().mapToDouble(run -> run.style().size()).max().orElse(10.5);
        xml.start("p").start("pPr");
        xml.emptyIf(paragraph.level() > 0, "pStyle", "val", "Heading" + paragraph.level());
        xml.emptyIf(paragraph.keepWithNext(), "keepNext").emptyIf(onNewPage, "pageBreakBefore");
        spacing(paragraph.lineHeight(), size, paragraph.spaceBefore(), paragraph.spaceAfter());
        xml.emptyIf(paragraph.indent() > 0, "ind", "firstLineChars", Math.round(paragraph.indent() / size * 100),
                "firstLine", Twips.of(paragraph.indent()));
        xml.empty("jc", "val", justification(paragraph.align())).end();
        paragraph.runs().forEach(this::write);
        xml.end();
    }

    /** One line of a cell, in a paragraph of its own. */
    void writeLine(String line, Style style, Align align, boolean keepWithNext) {
        xml.start("p").start("pPr").emptyIf(keepWithNext, "keepNext");
        spacing(0, style.size(), 0, 0);
        xml.empty("jc", "val", justification(align));
        look(style);
        xml.end();
        write(new Run(line, style));
        xml.end();
    }

    /** An empty paragraph of a height: what stands between two tables, and after the last. */
    void writeGap(double points, boolean pageBreak) {
        xml.start("p").start("pPr").empty("spacing", "before", 0, "after", 0, "line",
                Math.clamp(Twips.of(points), 20, 31_680), "lineRule", "exact");
        look(Style.of(Typeface.SONG, 1));
        xml.end();
        if (pageBreak) {
            xml.start("r").empty("br", "type", "page").end();
        }
        xml.end();
    }

    // Exact, so that a font of other proportions does not push the last row to a page of its own.
    private void spacing(double lineHeight, double size, double before, double after) {
        double line = lineHeight > 0 ? lineHeight : size * USUAL_LEADING;
        xml.empty("spacing", "before", Twips.of(before), "after", Twips.of(after),
                "line", Twips.of(line), "lineRule", "exact");
    }

    void write(Run run) {
        List<String> lines = List.of(run.text().split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() && i == 0) {
                continue;
            }
            xml.start("r");
            look(run.style());
            xml.emptyIf(i > 0, "br");
            if (!lines.get(i).isEmpty()) {
                xml.text(lines.get(i));
            }
            xml.end();
        }
    }

    /** The properties of a run. Quotes and dashes, which both scripts have, are set in the Chinese face. */
    void look(Style style) {
        String font = FontNames.of(style.face());
        xml.start("rPr").empty("rFonts", "hint", "eastAsia", "ascii", font, "hAnsi", font, "eastAsia", font);
        xml.emptyIf(style.bold(), "b");
        xml.emptyIf(style.color() != 0, "color", "val", hex(style.color()));
        long halfPoints = Math.round(style.size() * 2);
        xml.empty("sz", "val", halfPoints).empty("szCs", "val", halfPoints).end();
    }

    static String hex(int color) {
        return String.format(Locale.ROOT, "%06X", color & 0xffffff);
    }

    static String justification(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }
}
