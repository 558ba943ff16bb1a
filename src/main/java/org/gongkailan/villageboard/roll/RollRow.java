package org.gongkailan.villageboard.roll;

import org.gongkailan.finding.Place;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;

/** One row of a roll's sheet under a known head. */
record RollRow(SheetRow row, RollHead head) {
    /** The row as the spreadsheet counts it, from 1. */
    int number() {
        return row.row() + 1;
    }

    /** The cell of a field; blank if the roll has no such column. */
    RollCell cell(RollField field) {
        return new RollCell(row.cell(head.column(field)));
    }

    /** The cell of one of the kind's columns; blank if the roll has no such column. */
    RollCell cell(NoticeKind.Column column) {
        return new RollCell(row.cell(head.column(column)));
    }

    String text(RollField field) {
        return cell(field).clean();
    }

    boolean blank() {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
    }

    /** Whether it can only be the second row of a head: words alone, none of them in the first column. */
    boolean secondOfHead() {
        return row.text(0).isBlank() && row.cells().stream().filter(cell -> !cell.text().isBlank())
                .allMatch(cell -> cell.kind() == CellKind.TEXT && head.known().of(cell.text()).isPresent());
    }

    /** Where the cell of a field is, e.g. 发放明细!F18. */
    Place place(RollField field) {
        return row.place(Math.max(0, head.column(field)));
    }

    /** Where the cell of one of the kind's columns is. */
    Place place(NoticeKind.Column column) {
        return row.place(Math.max(0, head.column(column)));
    }
}
