package org.gongkailan.villageboard.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/**
 * What was wrong with a roll, to be sent back to whoever made it: each finding with its cell. Names are starred as the
 * findings say them; no number of identity, account or telephone is in it.
 */
public final class FindingsPaper {
    private static final Style TITLE = new Style(Typeface.SONG, 18, true, 0);
    private static final Style HEAD = Style.of(Typeface.HEI, 10);
    private static final Style TEXT = Style.of(Typeface.SONG, 10);
    private static final int HEAD_FILL = 0xF2F2F2;
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 16, 16, 16, 16);
    private static final List<Double> SHARES = List.of(0.06, 0.07, 0.15, 0.22, 0.36, 0.14);

    private FindingsPaper() {
    }

    /**
     * The list, the worst first as they are given.
     *
     * @param issuer who sends it back
     */
    public static Paper of(Roll roll, List<Finding> findings, String issuer, LocalDate day) {
        String title = Messages.of("villageboard.found.title");
        var rows = new ArrayList<Row>();
        rows.add(Row.of(List.of(Messages.of("villageboard.found.number"), Messages.of("villageboard.found.severity"), Messages.of("villageboard.found.kind"),
                Messages.of("villageboard.found.place"), Messages.of("villageboard.found.what"), Messages.of("villageboard.found.answer")).stream()
                .map(word -> Cell.of(word, HEAD).aligned(Align.CENTER).filled(HEAD_FILL)).toList()));
        for (int i = 0; i < findings.size(); i++) {
            rows.add(row(i + 1, findings.get(i)));
        }
        var blocks = List.<Block>of(Paragraph.of(title, TITLE).aligned(Align.CENTER).heading(1).keptWithNext(),
                Paragraph.of(Messages.of("villageboard.found.of", roll.fileName(), roll.entries().size(), findings.size()), TEXT).spaced(4, 6).keptWithNext(),
                new Table(SHARES.stream().map(share -> share * PAGE.bodyWidth()).toList(), 1, rows, 2.5, 0.5, 0),
                Paragraph.of(Messages.of("villageboard.found.masked"), TEXT).spaced(6, 10),
                Paragraph.of(Messages.of("villageboard.found.signed", issuer, ChineseDate.full(day)), TEXT).aligned(Align.RIGHT));
        return new Paper(title, issuer, day, PAGE, blocks, new PageNumber(Messages.of("villageboard.proof.page-number", title), TEXT, Align.CENTER));
    }

    private static Row row(int number, Finding finding) {
        return Row.of(Cell.of(String.valueOf(number), TEXT).aligned(Align.CENTER).asNumber(), Cell.of(finding.severity().label(), TEXT).aligned(Align.CENTER),
                Cell.of(FindingKind.of(finding).label(), TEXT), Cell.of(finding.place().label(), TEXT), Cell.of(finding.message(), TEXT), Cell.of("", TEXT));
    }
}
