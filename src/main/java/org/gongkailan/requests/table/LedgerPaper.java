package org.gongkailan.requests.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * A ledger as one table under its title.
 *
 * @param unit  whose it is
 * @param title over the table
 * @param day   on which it was written
 */
record LedgerPaper(String unit, String title, LocalDate day) {
    private static final Style TITLE = new Style(Typeface.SONG, 18, true, 0);
    private static final Style HEAD = Style.of(Typeface.HEI, 9);
    private static final Style SMALL = Style.of(Typeface.SONG, 9);
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A3, 16, 13, 15, 13);
    private static final int HEAD_FILL = 0xF2F2F2;

    <T> Paper of(List<SheetColumn<T>> columns, List<T> lines) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(columns.stream().map(column -> Cell.of(column.head(), HEAD).aligned(Align.CENTER).filled(HEAD_FILL))
                .toList()));
        lines.forEach(line -> rows.add(Row.of(columns.stream().map(column -> cell(column, line)).toList())));
        List<Block> blocks = List.of(Paragraph.of(title, TITLE).aligned(Align.CENTER).spaced(0, 6).heading(1),
                Table.of(columns.stream().map(SheetColumn::width).toList(), 1, rows));
        return new Paper(title, unit, day, PAGE, blocks,
                new PageNumber(Messages.of("library.paper.pageNumber"), SMALL, Align.CENTER));
    }

    private static <T> Cell cell(SheetColumn<T> column, T line) {
        Cell cell = Cell.of(column.text(line), SMALL);
        return switch (column.kind()) {
            case TEXT -> cell;
            case NUMBER -> cell.asNumber();
            case DAY -> cell.asDay();
        };
    }
}
