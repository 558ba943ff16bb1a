package org.gongkailan.catalogue.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;

/**
 * The map on paper: A4 lying, one page for the levels of a county or up to eight units, further pages for more units.
 * Greys that leave the figures legible, deeper for more.
 */
public final class CoveragePaper {
    private static final int ROOM = 8;
    /** From this many rows on they stand closer, so that one page holds them. */
    private static final int MANY = 32;
    private static final Style TITLE = new Style(Typeface.SONG, 16, true, 0);
    private static final Style HEAD = Style.of(Typeface.HEI, 8);
    private static final Style TEXT = Style.of(Typeface.SONG, 8);
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 11, 12, 11, 12);
    private static final int HEAD_FILL = 0xF2F2F2;
    private static final int[] FILLS = {-1, 0xF2F2F2, 0xE6E6E6, 0xD9D9D9, 0xCCCCCC};
    private static final double FIRST = 116;

    private final CoverageMap map;
    private final String unit;
    private final LocalDate date;

    /** The paper of a unit's map on a day. */
    public CoveragePaper(CoverageMap map, String unit, LocalDate date) {
        this.map = map;
        this.unit = unit;
        this.date = date;
    }

    /** For printing. */
    public Paper pages() {
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < map.columns().size(); from += ROOM) {
            if (from > 0) {
                blocks.add(new PageBreak());
            }
            blocks.addAll(blocks(from, Math.min(from + ROOM, map.columns().size())));
        }
        return paper(blocks);
    }

    /** All columns in one table, for a spreadsheet. */
    public Paper whole() {
        return paper(blocks(0, map.columns().size()));
    }

    private Paper paper(List<Block> blocks) {
        return new Paper(title(), unit, date, PAGE, blocks, new PageNumber("", TEXT, Align.CENTER));
    }

    private String title() {
        return Messages.of("catalogue.coverage.paper", unit, map.year());
    }

    private List<Block> blocks(int from, int to) {
        var rows = new ArrayList<Row>();
        rows.add(heads(from, to));
        rows.add(subHeads(from, to));
        for (var line : map.lines()) {
            rows.add(row(Cell.of(line.domain().name(), TEXT), line.shares().subList(from, to)));
        }
        rows.add(row(head(Messages.of("catalogue.responsible.sum")),
                IntStream.range(from, to).mapToObj(map::total).toList()));
        double each = (PAGE.bodyWidth() - FIRST) / (2.0 * (to - from));
        var widths = new ArrayList<Double>(List.of(FIRST));
        IntStream.range(0, 2 * (to - from)).forEach(i -> widths.add(Math.min(each, 120)));
        return List.of(Paragraph.of(title(), TITLE).aligned(Align.CENTER).keptWithNext(), under(),
                new Table(widths, 2, rows, rows.size() > MANY ? 1 : 2.2, 0.5, 1, 1), note());
    }

    private Paragraph under() {
        return Paragraph.of(Messages.of("catalogue.coverage.paper.under", date.getYear(), date.getMonthValue(),
                date.getDayOfMonth()), TEXT).aligned(Align.RIGHT).spaced(0, 3).keptWithNext();
    }

    private Paragraph note() {
        return Paragraph.of(Messages.of("catalogue.coverage.paper.note", map.year()), TEXT).spaced(4, 0);
    }

    private Row heads(int from, int to) {
        var cells = new ArrayList<Cell>(List.of(head(Messages.of("catalogue.column.domain")).spanning(2, 1)));
        map.columns().subList(from, to).forEach(column -> cells.add(head(column.name()).spanning(1, 2)));
        return Row.of(cells);
    }

    private Row subHeads(int from, int to) {
        var cells = new ArrayList<Cell>();
        for (int i = from; i < to; i++) {
            cells.add(head(Messages.of("catalogue.coverage.covered")));
            cells.add(head(Messages.of("catalogue.coverage.published")));
        }
        return Row.of(cells);
    }

    private static Row row(Cell first, List<Share> shares) {
        var cells = new ArrayList<Cell>(List.of(first));
        for (Share share : shares) {
            cells.add(cell(covered(share), share.covered()));
            cells.add(cell(share.publishedWords(), share.published()));
        }
        return Row.of(cells);
    }

    private static String covered(Share share) {
        return share.settled() == 0 ? share.coveredWords()
                : Messages.of("catalogue.coverage.settled", share.coveredWords(), share.settled());
    }

    private static Cell cell(String words, double part) {
        return Cell.of(words, TEXT).aligned(Align.CENTER).filled(FILLS[Share.depth(part)]);
    }

    private static Cell head(String words) {
        return Cell.of(words, HEAD).aligned(Align.CENTER).filled(HEAD_FILL);
    }
}
