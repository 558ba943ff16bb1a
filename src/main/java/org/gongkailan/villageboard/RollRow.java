package org.gongkailan.villageboard;

import java.util.List;
import org.gongkailan.finding.Place;

/**
 * One row of a roll's sheet under a known head.
 *
 * @param sheet  the sheet's name
 * @param number the row, from 1
 */
record RollRow(String sheet, int number, List<RollCell> cells, RollHead head) {
    /** The cell of a field; blank if the roll has no such column or the row ends before it. */
    RollCell cell(RollField field) {
        var column = head.columns().get(field);
        return column == null || column >= cells.size() ? RollCell.BLANK : cells.get(column);
    }

    String text(RollField field) {
        return cell(field).clean();
    }

    boolean blank() {
        return cells.stream().allMatch(RollCell::blank);
    }

    /** Where the cell of a field is, e.g. 发放明细!F18. */
    Place place(RollField field) {
        return Place.of(sheet + "!" + letters(head.columns().getOrDefault(field, 0)) + number);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
