package org.gongkailan.annualreport.form;

import org.gongkailan.annualreport.Figure;

/**
 * One cell of a form's table, standing in the first of the grid squares it covers.
 *
 * @param row     grid row, from 0
 * @param column  grid column, from 0
 * @param rowSpan grid rows covered
 * @param colSpan grid columns covered
 * @param text    the printed words; empty for a cell to be filled; {@code \n} breaks the line as the form does
 * @param centred whether the words stand in the middle
 * @param figure  what is to be filled in; null for a cell of printed words, or one this program has no figure for
 */
public record FormCell(int row, int column, int rowSpan, int colSpan, String text, boolean centred, Figure figure) {
    /** The words on one line. */
    public String label() {
        return text.replace("\n", "");
    }

    boolean covers(int gridRow, int gridColumn) {
        return gridRow >= row && gridRow < row + rowSpan && gridColumn >= column && gridColumn < column + colSpan;
    }
}
