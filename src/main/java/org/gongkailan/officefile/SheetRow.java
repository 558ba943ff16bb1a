package org.gongkailan.officefile;

import java.util.List;
import org.gongkailan.finding.Place;

/**
 * One row of a sheet on its way through a {@link RowReader}.
 *
 * @param sheet  name of its sheet
 * @param row    its number from 0; the spreadsheet calls it one more
 * @param hidden whether the file hides it
 * @param cells  from the first column to the last with content
 */
public record SheetRow(String sheet, int row, boolean hidden, List<SheetCell> cells) {
    /** The cell of a column counted from 0; blank beyond the last. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    /** The text of a column counted from 0; empty beyond the last. */
    public String text(int column) {
        return cell(column).text();
    }

    /** Where a cell is: {@code Sheet1!C7}. */
    public Place place(int column) {
        return new GridPlaces.OfSheet(sheet).at(row, column);
    }
}
