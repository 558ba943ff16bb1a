package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** Puts the cells of one sheet of an .xls together to rows, which it hands on as soon as they are whole. */
final class XlsRows {
    private static final double WHOLE = 1e15;

    private final XlsOutline outline;
    private final SharedStrings strings;
    private final SheetEvents events;
    /** By row and column: one row, or all where the file has them in no order. */
    private final TreeMap<Integer, TreeMap<Integer, StoredCell>> rows = new TreeMap<>();
    private int row = -1;
    private int told;
    private FormulaRecord formula;

    XlsRows(XlsOutline outline, SharedStrings strings, SheetEvents events) {
        this.outline = outline;
        this.strings = strings;
        this.events = events;
    }

    /** Takes a record of the sheet. */
    void see(XlsRecords records) {
        switch (records.sid()) {
            case LabelSSTRecord.sid -> shared(records.read(LabelSSTRecord::new));
            case LabelRecord.sid -> label(records.read(LabelRecord::new));
            case NumberRecord.sid -> number(records.read(NumberRecord::new));
            case RKRecord.sid -> shortNumber(records.read(RKRecord::new));
            case MulRKRecord.sid -> shortNumbers(records.read(MulRKRecord::new));
            case BoolErrRecord.sid -> truthOrError(records);
            case FormulaRecord.sid -> formula(records);
            case StringRecord.sid -> formulaText(records.read(StringRecord::new));
            default -> {
            }
        }
    }

    private void shared(LabelSSTRecord cell) {
        put(cell, CellKind.TEXT, strings.get(cell.getSSTIndex()));
    }

    private void label(LabelRecord cell) {
        put(cell.getRow(), new StoredCell(cell.getColumn(), CellKind.TEXT, false, cell.getValue(), style(cell.getXFIndex())));
    }

    private void number(NumberRecord cell) {
        put(cell, CellKind.NUMBER, digits(cell.getValue()));
    }

    private void shortNumber(RKRecord cell) {
        put(cell, CellKind.NUMBER, digits(cell.getRKNumber()));
    }

    private void shortNumbers(MulRKRecord cells) {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            put(cells.getRow(), new StoredCell(cells.getFirstColumn() + i, CellKind.NUMBER, false, digits(cells.getRKNumberAt(i)),
                    style(cells.getXFAt(i))));
        }
    }

    private void truthOrError(XlsRecords records) {
        var cell = records.read(BoolErrRecord::new);
        if (cell.isBoolean()) {
            put(cell, CellKind.BOOLEAN, truth(cell.getBooleanValue()));
        } else {
            put(cell, CellKind.ERROR, records.read(in -> FormulaError.forInt(cell.getErrorValue()).getString()));
        }
    }

    private void formula(XlsRecords records) {
        formula = records.read(FormulaRecord::new);
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> put(formula, CellKind.NUMBER, digits(formula.getValue()));
            case BOOLEAN -> put(formula, CellKind.BOOLEAN, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, CellKind.ERROR, records.read(in -> FormulaError.forInt(formula.getCachedErrorValue()).getString()));
            default -> {
                // its text comes in a record of its own
            }
        }
    }

    private void formulaText(StringRecord text) {
        if (formula != null && formula.hasCachedResultString()) {
            put(formula, CellKind.TEXT, text.getString());
        }
    }

    private void put(CellRecord cell, CellKind kind, String raw) {
        put(cell.getRow(), new StoredCell(cell.getColumn(), kind, cell == formula, raw, style(cell.getXFIndex())));
    }

    private void put(int at, StoredCell cell) {
        if (cell.raw().isEmpty()) {
            return;
        }
        if (at != row && outline.inOrder()) {
            tell();
        }
        row = at;
        rows.computeIfAbsent(at, each -> new TreeMap<>()).put(cell.column(), cell);
    }

    private void tell() {
        rows.forEach((at, cells) -> {
            tellHidden(at);
            events.row(at, outline.rowHidden(at), new ArrayList<>(cells.values()));
            told = at + 1;
        });
        rows.clear();
    }

    /** Hidden rows without cells, as far as before a row; a merged cell may reach into them. */
    private void tellHidden(int before) {
        for (int at = outline.nextHiddenRow(told); at >= 0 && at < before; at = outline.nextHiddenRow(at + 1)) {
            events.row(at, true, List.of());
        }
    }

    /** The sheet is over. */
    void finish() {
        tell();
        tellHidden(Integer.MAX_VALUE);
        outline.tell(events);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static int style(short index) {
        return Short.toUnsignedInt(index);
    }

    private static String digits(double value) {
        long whole = (long) value;
        return whole == value && Math.abs(value) < WHOLE ? Long.toString(whole) : Double.toString(value);
    }
}
