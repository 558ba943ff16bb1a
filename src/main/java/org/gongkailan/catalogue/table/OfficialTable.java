package org.gongkailan.catalogue.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;

/** Builds the official table of a domain as a paper: A3 lying, title, head in two rows, one row per item. */
public final class OfficialTable {
    private static final Style TITLE = new Style(Typeface.SONG, 20, true, 0);
    private static final Style SMALL = Style.of(Typeface.SONG, 10);
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A3, 16, 13, 15, 13);

    private final TableWording wording = new TableWording();
    private final Imprint imprint;
    private final TableLevel level;

    /**
     * @param imprint printed under the title; its date is stored in the file
     * @param level   the level of government whose rows they are, printed too; null for all
     */
    public OfficialTable(Imprint imprint, TableLevel level) {
        this.imprint = imprint;
        this.level = level;
    }

    /** The table of one domain. */
    public Paper paper(Domain domain, List<CatalogueItem> items) {
        return paper(wording.title(domain), blocks(domain, items));
    }

    /** Papers of several domains one after another in one document, each on a new page. */
    public Paper together(String title, List<Paper> papers) {
        var blocks = new ArrayList<Block>();
        for (Paper paper : papers) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            blocks.addAll(paper.blocks());
        }
        return paper(title, blocks);
    }

    private Paper paper(String title, List<Block> blocks) {
        return new Paper(title, imprint.unit(), imprint.date(), PAGE, blocks,
                new PageNumber(Messages.of("catalogue.export.pageNumber"), SMALL, Align.CENTER));
    }

    private List<Block> blocks(Domain domain, List<CatalogueItem> items) {
        var rows = new TableRows(wording, items);
        var title = Paragraph.of(wording.title(domain), TITLE).aligned(Align.CENTER).spaced(0, 6).heading(1);
        var under = Paragraph.of(under(items.size()), SMALL).aligned(Align.RIGHT).spaced(0, 4).keptWithNext();
        return List.of(title, under, new Table(rows.widths(), 2, rows.rows(), 2.5, 0.5, 0, rows.headColumns()));
    }

    private String under(int rows) {
        return level == null ? Messages.of("catalogue.export.under", imprint.line(), rows)
                : Messages.of("catalogue.export.underLevel", imprint.line(), level.label(), rows);
    }
}
