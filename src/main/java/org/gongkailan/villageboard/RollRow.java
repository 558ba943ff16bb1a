package org.gongkailan.villageboard;

import org.gongkailan.finding.Place;
import org.gongkailan.officefile.SheetRow;

/** One row of a roll's sheet under a known head. */
record RollRow(SheetRow row, RollHead head) {
    /** The row as the spreadsheet counts it, from 1. */
    int number() {
        return row.row() + 1;
    }

    /** The cell of a field; blank if the roll has no such column. */
    RollCell cell(RollField field) {
        return new RollCell(row.cell(column(field)));
    }

    String text(RollField field) {
        return cell(field).clean();
    }

    boolean blank() {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
    }

    /** Where the cell of a field is, e.g. 发放明细!F18. */
    Place place(RollField field) {
        return row.place(Math.max(0, column(field)));
    }

    private int column(RollField field) {
        return head.columns().getOrDefault(field, -1);
    }
}
