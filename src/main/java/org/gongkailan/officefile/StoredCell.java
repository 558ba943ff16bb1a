package org.gongkailan.officefile;

/**
 * A cell as a workbook stores it.
 *
 * @param kind    {@link CellKind#FORMULA} tells nothing of its value: {@code formula} stands beside the kind
 * @param formula whether the value is a formula's
 * @param raw     text, or digits as stored; never empty
 * @param style   index of its style
 */
record StoredCell(int column, CellKind kind, boolean formula, String raw, int style) {
    /** What the file stores, formulas told from values. */
    CellKind shownKind(NumberFormats formats) {
        if (formula && kind != CellKind.ERROR) {
            return CellKind.FORMULA;
        }
        return isDate(formats) ? CellKind.DATE : kind;
    }

    /** Whether it is a number that is shown as a date. */
    boolean isDate(NumberFormats formats) {
        return kind == CellKind.NUMBER && formats.isDate(style);
    }
}
