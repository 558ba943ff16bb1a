package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;

/**
 * What an .xls says of a sheet besides its cells. It says some of it after them, so a first walk gathers it before rows
 * are handed on.
 */
final class XlsOutline {
    private final List<GridBuilder.Merge> merges = new ArrayList<>();
    private final List<ColumnInfoRecord> hiddenColumns = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private int lastRow = -1;
    private boolean inOrder = true;

    /** Takes what a record says of its sheet. */
    void see(XlsRecords records) {
        switch (records.sid()) {
            case RowRecord.sid -> row(records.read(RowRecord::new));
            case ColumnInfoRecord.sid -> column(records.read(ColumnInfoRecord::new));
            case MergeCellsRecord.sid -> merges(records.read(MergeCellsRecord::new));
            case LabelSSTRecord.sid, LabelRecord.sid, NumberRecord.sid, RKRecord.sid, MulRKRecord.sid, FormulaRecord.sid,
                 BoolErrRecord.sid -> cell(records.read(RecordInputStream::readUShort));
            default -> {
            }
        }
    }

    private void row(RowRecord row) {
        if (row.getZeroHeight()) {
            hiddenRows.set(row.getRowNumber());
        }
    }

    private void column(ColumnInfoRecord columns) {
        if (columns.getHidden()) {
            hiddenColumns.add(columns);
        }
    }

    private void merges(MergeCellsRecord squares) {
        for (int i = 0; i < squares.getNumAreas(); i++) {
            var area = squares.getAreaAt(i);
            merges.add(new GridBuilder.Merge(area.getFirstRow(), area.getFirstColumn(),
                    area.getLastRow() - area.getFirstRow() + 1, area.getLastColumn() - area.getFirstColumn() + 1));
        }
    }

    private void cell(int row) {
        inOrder &= row >= lastRow;
        lastRow = row;
    }

    /** Whether it has no cell with content. */
    boolean blank() {
        return lastRow < 0;
    }

    /** Whether the cells of a row follow those of the rows above, as programs but the rarest write them. */
    boolean inOrder() {
        return inOrder;
    }

    boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    /** The first hidden row from one on; -1 if there is none. */
    int nextHiddenRow(int from) {
        return hiddenRows.nextSetBit(from);
    }

    MergedTexts mergedTexts() {
        return MergedTexts.of(merges);
    }

    /** Tells what it knows but the rows. */
    void tell(SheetEvents events) {
        hiddenColumns.forEach(columns -> events.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn() + 1));
        merges.forEach(events::merged);
    }
}
