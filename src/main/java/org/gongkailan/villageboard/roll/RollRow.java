package org.gongkailan.villageboard.roll;

import java.util.Optional;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetCell;
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

    /** The only text of the row, whether it stands once or, of a merged square, in every column; empty if there are others. */
    Optional<String> oneText() {
        SheetCell only = null;
        for (SheetCell cell : row.cells()) {
            if (!cell.text().isBlank()) {
                if (only != null && !cell.equals(only)) {
                    return Optional.empty();
                }
                only = cell;
            }
        }
        return Optional.ofNullable(only).filter(cell -> cell.kind() == CellKind.TEXT).map(SheetCell::text);
    }

    /** Whether it can only be the second row of a head: words alone, in the first column none or the heading above. */
    boolean secondOfHead() {
        return (row.text(0).isBlank() || !head.texts().isEmpty() && row.text(0).equals(head.texts().getFirst())) && row.cells().stream().filter(cell -> !cell.text().isBlank())
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
