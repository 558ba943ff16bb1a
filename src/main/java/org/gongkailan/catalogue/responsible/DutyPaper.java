package org.gongkailan.catalogue.responsible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.paper.Align;
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
import org.gongkailan.text.Messages;

/**
 * The matrix on paper: A4 lying, one page. Where more are named than find room on a page, those with fewest rows stand
 * together in one column; a spreadsheet has room for all.
 */
public final class DutyPaper {
    private static final int ROOM = 22;
    private static final Style TITLE = new Style(Typeface.SONG, 16, true, 0);
    private static final Style HEAD = Style.of(Typeface.HEI, 7.5);
    private static final Style TEXT = Style.of(Typeface.SONG, 8.5);
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 12, 12, 12, 12);
    private static final int HEAD_FILL = 0xF2F2F2;
    /** Greys that leave black figures legible, deeper for more. */
    private static final int[] FILLS = {-1, 0xF2F2F2, 0xE2E2E2, 0xCFCFCF, 0xB8B8B8};

    private final DutyMatrix matrix;
    private final String unit;
    private final LocalDate date;

    /** The paper of a unit's matrix on a day. */
    public DutyPaper(DutyMatrix matrix, String unit, LocalDate date) {
        this.matrix = matrix;
        this.unit = unit;
        this.date = date;
    }

    /** One page, for printing. */
    public Paper page() {
        return paper(matrix.names().size() <= ROOM ? matrix.names().size() : ROOM - 1);
    }

    /** Everybody in a column of their own, for a spreadsheet. */
    public Paper whole() {
        return paper(matrix.names().size());
    }

    private Paper paper(int shown) {
        String words = Messages.of("catalogue.responsible.paper", unit, matrix.duty().label());
        var under = Paragraph.of(Messages.of("catalogue.responsible.paper.under", matrix.total(), named(),
                date.getYear(), date.getMonthValue(), date.getDayOfMonth()), TEXT).aligned(Align.RIGHT).spaced(2, 4);
        var rows = new ArrayList<Row>();
        rows.add(head(shown));
        IntStream.range(0, matrix.domains().size()).mapToObj(domain -> row(domain, shown)).forEach(rows::add);
        rows.add(sums(shown));
        var table = new Table(widths(shown), 1, rows, 1.5, 0.5, 1, 1);
        return new Paper(words, unit, date, PAGE, List.of(Paragraph.of(words, TITLE).aligned(Align.CENTER), under, table),
                new PageNumber("", TEXT, Align.CENTER));
    }

    private long named() {
        return matrix.names().stream().filter(name -> !name.isEmpty()).count();
    }

    private List<Double> widths(int shown) {
        var widths = new ArrayList<Double>(List.of(92d));
        int columns = shown + (rest(shown) ? 1 : 0);
        double each = Math.clamp((PAGE.bodyWidth() - 92 - 32) / Math.max(1, columns), 20, 60);
        IntStream.range(0, columns).forEach(i -> widths.add(each));
        widths.add(32d);
        return widths;
    }

    private Row head(int shown) {
        var cells = new ArrayList<Cell>(List.of(head(Messages.of("catalogue.column.domain"))));
        matrix.names().stream().limit(shown).map(DutyPaper::words).map(DutyPaper::head).forEach(cells::add);
        if (rest(shown)) {
            cells.add(head(Messages.of("catalogue.responsible.rest", matrix.names().size() - shown)));
        }
        cells.add(head(Messages.of("catalogue.responsible.sum")));
        return Row.of(cells);
    }

    private Row row(int domain, int shown) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(matrix.domains().get(domain).name(), TEXT)));
        for (int name = 0; name < shown; name++) {
            int depth = matrix.depth(domain, name);
            cells.add(number(matrix.count(domain, name)).filled(FILLS[depth]));
        }
        if (rest(shown)) {
            cells.add(number(IntStream.range(shown, matrix.names().size()).map(name -> matrix.count(domain, name)).sum()));
        }
        cells.add(number(matrix.ofDomain(domain)).filled(HEAD_FILL));
        return Row.of(cells);
    }

    private Row sums(int shown) {
        var cells = new ArrayList<Cell>(List.of(head(Messages.of("catalogue.responsible.sum"))));
        IntStream.range(0, shown).mapToObj(name -> number(matrix.ofName(name)).filled(HEAD_FILL)).forEach(cells::add);
        if (rest(shown)) {
            cells.add(number(IntStream.range(shown, matrix.names().size()).map(matrix::ofName).sum()).filled(HEAD_FILL));
        }
        cells.add(number(matrix.total()).filled(HEAD_FILL));
        return Row.of(cells);
    }

    private boolean rest(int shown) {
        return shown < matrix.names().size();
    }

    private static String words(String name) {
        return name.isEmpty() ? Messages.of("catalogue.responsible.nobody") : name;
    }

    private static Cell head(String words) {
        return Cell.of(words, HEAD).aligned(Align.CENTER).filled(HEAD_FILL);
    }

    private static Cell number(int count) {
        return count == 0 ? Cell.of("", TEXT) : Cell.of(String.valueOf(count), TEXT).asNumber().aligned(Align.CENTER);
    }
}
