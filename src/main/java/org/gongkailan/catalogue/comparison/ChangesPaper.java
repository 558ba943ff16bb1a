package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.ChineseDate;

/** 调整说明: the official list of changes, in the faces of GB/T 9704-2012 on A4 lying, so that old and new fit side by side. */
public final class ChangesPaper {
    private static final Style TITLE = Style.of(Typeface.SONG, 22).asBold();
    private static final Style BODY = Style.of(Typeface.FANGSONG, 16);
    private static final double LEADING = 29;
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 28, 25, 25, 25);
    private static final PageNumber NUMBER =
            new PageNumber("\u2014 {page} \u2014", Style.of(Typeface.SONG, 14), Align.CENTER);

    private final ChangesWording wording = new ChangesWording();

    /**
     * The list of a comparison.
     *
     * @param reasons why a row was left out, by the ids of rows and of the standard rows they follow; changed rows
     *                carry theirs, and rows without one get room to write it
     */
    public Paper of(Comparison comparison, Map<String, String> reasons) {
        String unit = comparison.after().unit();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(wording.phrase("title", "unit", unit), TITLE).aligned(Align.CENTER).leading(32)
                .heading(1));
        blocks.add(new Gap(LEADING / 2));
        blocks.add(body(summary(comparison)));
        List<RowChange> listed = comparison.changes().stream().filter(change -> change.kind() != Kind.REORDERED).toList();
        if (!listed.isEmpty()) {
            blocks.add(new Gap(LEADING / 4));
            blocks.add(new ChangesTable(wording, reasons).of(listed));
        }
        blocks.add(new Gap(LEADING / 2));
        blocks.add(signature(unit).keptWithNext());
        blocks.add(signature(ChineseDate.full(comparison.after().date())));
        return new Paper(wording.phrase("plainTitle", "unit", unit), unit, comparison.after().date(), PAGE, blocks, NUMBER);
    }

    private String summary(Comparison comparison) {
        var sentences = new StringBuilder(wording.phrase(comparison.substantial() == 0 ? "none" : "summary",
                "before", wording.side(comparison.before()), "after", wording.side(comparison.after()),
                "added", comparison.count(Kind.ADDED), "removed", comparison.count(Kind.REMOVED),
                "changed", comparison.count(Kind.CHANGED),
                "unchanged", comparison.unchanged() + comparison.count(Kind.REORDERED)));
        long moved = comparison.changes().stream().filter(RowChange::moved).count();
        long renamed = comparison.changes().stream().filter(RowChange::renamed).count();
        if (moved + renamed > 0) {
            sentences.append(wording.phrase("moved", "moved", moved, "renamed", renamed));
        }
        if (comparison.count(Kind.REORDERED) > 0) {
            sentences.append(wording.phrase("reordered", "reordered", comparison.count(Kind.REORDERED)));
        }
        return comparison.substantial() == 0 ? sentences.toString() : sentences.append(wording.phrase("table")).toString();
    }

    private static Paragraph body(String text) {
        return Paragraph.of(text, BODY).aligned(Align.JUSTIFY).indented(2 * BODY.size()).leading(LEADING);
    }

    private static Paragraph signature(String text) {
        return Paragraph.of(text + "　　", BODY).aligned(Align.RIGHT).leading(LEADING);
    }
}
