package org.gongkailan.officefile.write;

import java.util.List;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Table;

/** The main part of a .docx: a paper's blocks one after the other, then its sheet and margins. */
final class DocxBody {
    private static final double MM = 72 / 25.4;
    /** Tables may reach into the margins, as the ministry's own forms do, but no nearer to the edge than 10 mm. */
    private static final double EDGE = 10 * MM;

    private final WordXml xml = new WordXml("document");
    private final DocxText text = new DocxText(xml);
    private final Paper paper;
    private boolean breakPending;
    private boolean afterTable;

    DocxBody(Paper paper) {
        this.paper = paper;
    }

    String write(boolean numbered) {
        xml.start("body");
        List<Block> blocks = paper.blocks();
        blocks.forEach(this::write);
        if (afterTable || blocks.isEmpty()) {
            text.writeGap(1, false);
        }
        section(numbered);
        return xml.finish();
    }

    private void write(Block block) {
        switch (block) {
            case PageBreak _ -> breakPending = true;
            case Paragraph paragraph -> {
                text.write(paragraph, breakPending);
                breakPending = false;
            }
            case Gap gap -> {
                text.writeGap(gap.height(), breakPending);
                breakPending = false;
            }
            case Table table -> write(table);
        }
        afterTable = block instanceof Table || afterTable && block instanceof PageBreak;
    }

    // Word joins tables that nothing stands between, and wants a page break to stand in a paragraph.
    private void write(Table table) {
        if (afterTable || breakPending) {
            text.writeGap(1, breakPending);
            breakPending = false;
        }
        new DocxTable(xml, table, paper.page().width() - 2 * EDGE).write();
    }

    private void section(boolean numbered) {
        PageSetup page = paper.page();
        xml.start("sectPr").emptyIf(numbered, "footerReference", "type", "default", "r:id", "rId3")
                .emptyIf(numbered && paper.pageNumber().mirrored(), "footerReference", "type", "even", "r:id", "rId4");
        boolean landscape = page.width() > page.height();
        if (landscape) {
            xml.empty("pgSz", "w", Twips.of(page.width()), "h", Twips.of(page.height()), "orient", "landscape");
        } else {
            xml.empty("pgSz", "w", Twips.of(page.width()), "h", Twips.of(page.height()));
        }
        xml.empty("pgMar", "top", Twips.of(page.top()), "right", Twips.of(page.right()),
                "bottom", Twips.of(page.bottom()), "left", Twips.of(page.left()),
                "header", Twips.of(page.top() / 2), "footer", Twips.of(footer()), "gutter", 0);
        xml.end();
    }

    // GB/T 9704-2012, 7.5: the page number stands 7 mm below the text.
    private double footer() {
        double size = paper.pageNumber() == null ? 0 : paper.pageNumber().style().size();
        return Math.max(EDGE, paper.page().bottom() - 7 * MM - size);
    }
}
