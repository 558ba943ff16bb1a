package org.gongkailan.library.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import org.gongkailan.text.Messages;

/**
 * A numbered list on A4 lying down, in groups with a line over each.
 *
 * @param unit  whose list it is
 * @param title over the table
 * @param under a quiet line below the title
 * @param day   on which it was drawn up
 */
record DocumentPaper(String unit, String title, String under, LocalDate day) {
    private static final Style TITLE = new Style(Typeface.SONG, 18, true, 0);
    private static final Style HEAD = Style.of(Typeface.HEI, 9);
    private static final Style GROUP = Style.of(Typeface.HEI, 9.5);
    private static final Style SMALL = Style.of(Typeface.SONG, 9);
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 16, 13, 15, 13);
    private static final int HEAD_FILL = 0xF2F2F2;
    private static final double NUMBER_WIDTH = 28;

    /**
     * One column.
     *
     * @param head    its words
     * @param width   its share
     * @param centred whether its texts stand in the middle
     * @param text    what stands in it
     */
    record Column<T>(String head, double width, boolean centred, Function<T, String> text) {
    }

    /** Rows under a line of their own; a blank name stands for no line. */
    record Group<T>(String name, List<T> rows) {
    }

    <T> Paper of(List<Column<T>> columns, List<Group<T>> groups) {
        var rows = new ArrayList<Row>();
        var heads = new ArrayList<Cell>();
        heads.add(head(Messages.of("library.column.serial")));
        columns.forEach(column -> heads.add(head(column.head())));
        rows.add(Row.of(heads));
        for (Group<T> group : groups) {
            if (!group.name().isBlank() && !group.rows().isEmpty()) {
                rows.add(Row.of(Cell.of(group.name(), GROUP).spanning(1, columns.size() + 1).filled(HEAD_FILL)));
            }
            for (int i = 0; i < group.rows().size(); i++) {
                rows.add(row(columns, group.rows().get(i), i + 1));
            }
        }
        var widths = new ArrayList<Double>();
        widths.add(NUMBER_WIDTH);
        columns.forEach(column -> widths.add(column.width()));
        List<Block> blocks = List.of(Paragraph.of(title, TITLE).aligned(Align.CENTER).spaced(0, 6).heading(1),
                Paragraph.of(under, SMALL).aligned(Align.RIGHT).spaced(0, 4).keptWithNext(), Table.of(widths, 1, rows));
        return new Paper(title, unit, day, PAGE, blocks,
                new PageNumber(Messages.of("library.paper.pageNumber"), SMALL, Align.CENTER));
    }

    private static <T> Row row(List<Column<T>> columns, T each, int number) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(String.valueOf(number), SMALL).aligned(Align.CENTER));
        for (Column<T> column : columns) {
            Cell cell = Cell.of(column.text().apply(each), SMALL);
            cells.add(column.centred() ? cell.aligned(Align.CENTER) : cell);
        }
        return Row.of(cells);
    }

    private static Cell head(String words) {
        return Cell.of(words, HEAD).aligned(Align.CENTER).filled(HEAD_FILL);
    }
}
