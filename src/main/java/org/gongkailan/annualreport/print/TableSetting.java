package org.gongkailan.annualreport.print;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.FormCell;
import org.gongkailan.annualreport.form.FormTable;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;

/** A table of the form with a report's figures in it, merged and as wide as the form's. */
final class TableSetting {
    private static final double TWIPS_PER_POINT = 20;
    private static final double PADDING = 2.5;
    private static final double RULE = 0.5;
    // The template shades the lines that name an item of 第二十条.
    private static final int ITEM = 0xC6D9F1;

    private final FormTable form;
    private final Style style;
    private final double rowHeight;

    TableSetting(FormTable form) {
        this.form = form;
        // Table 3 is to stand on one page: 小五 and low rows. The others have room for 五号.
        boolean dense = form.part() == TablePart.REQUESTS;
        this.style = Style.of(Typeface.SONG, dense ? 9 : 10.5);
        this.rowHeight = dense ? 18 : 22;
    }

    Table filledFrom(AnnualReport report) {
        List<Double> widths = form.widths().stream().map(twips -> twips / TWIPS_PER_POINT).toList();
        var rows = new ArrayList<Row>();
        for (int row = 0; row < form.rowCount(); row++) {
            rows.add(new Row(form.startingIn(row).stream().map(cell -> cell(cell, report)).toList(), rowHeight));
        }
        return new Table(widths, form.headRows(), rows, PADDING, RULE, together(), headColumns());
    }

    /** Table 2 fits a page and is not torn: all its rows go to the next page together. */
    private int together() {
        return form.part() == TablePart.PROACTIVE ? form.rowCount() : 0;
    }

    /** The columns left of all figures. */
    private int headColumns() {
        return form.cells().stream().filter(cell -> cell.figure() != null).mapToInt(FormCell::column).min().orElse(0);
    }

    private Cell cell(FormCell cell, AnnualReport report) {
        String text = cell.figure() == null ? cell.text() : printed(report.entry(cell.figure()));
        Cell set = Cell.of(text, style).spanning(cell.rowSpan(), cell.colSpan())
                .aligned(cell.centred() ? Align.CENTER : Align.LEFT);
        boolean item = cell.figure() == null && cell.colSpan() == form.widths().size();
        return item ? set.filled(ITEM) : set;
    }

    // A blank cell is printed as 0: the forms give no rule, and a blank cannot be told from one forgotten.
    private static String printed(Entry entry) {
        return entry.blank() ? "0" : entry.text();
    }
}
