package org.gongkailan.officefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkailan.finding.UserProblem;

/**
 * An opened workbook of Excel 97-2003. Its records are walked over twice: for what is said of the sheets, some of it
 * after their cells, and for the rows. POI's model of the whole would need more than a gigabyte for 200,000 rows.
 */
final class XlsBook implements Workbook {
    /** Of a file that is held as tables. */
    static final long MOST_BYTES = 60L << 20;
    /** Of a file whose rows stream by: 200,000 people in four sheets take some 46 MB. */
    static final long MOST_BYTES_OF_ROWS = 128L << 20;

    private final String file;
    private final POIFSFileSystem ole;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<XlsOutline> outlines = new ArrayList<>();
    private final SharedStrings strings;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean from1904;
    private final NumberFormats formats;

    XlsBook(Path path, long mostBytes) {
        file = Source.nameOf(path);
        if (path.toFile().length() > mostBytes) {
            throw new UserProblem("file.too-big", file, mostBytes >> 20);
        }
        strings = new SharedStrings(file);
        ole = open(path);
        try {
            look();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        formats = new NumberFormats(codes, styles, from1904);
    }

    private POIFSFileSystem open(Path path) {
        try {
            return new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException e) { // POI answers broken bytes with many exceptions
            throw new UserProblem(e, "file.damaged", file);
        }
    }

    private void look() {
        try (var records = new XlsRecords(file, ole.getRoot())) {
            while (records.next()) {
                if (records.part() == 0) {
                    seeWorkbook(records);
                } else if (records.part() <= bound.size()) {
                    outline(records.part() - 1, records);
                }
            }
        }
        if (outlines.size() < bound.size()) {
            throw new UserProblem("file.damaged", file);
        }
        bound.sort(Comparator.comparingLong(sheet -> Integer.toUnsignedLong(sheet.getPositionOfBof())));
    }

    private void outline(int number, XlsRecords records) {
        while (outlines.size() <= number) {
            outlines.add(new XlsOutline());
        }
        if (!records.inChart()) {
            outlines.get(number).see(records);
        }
    }

    private void seeWorkbook(XlsRecords records) {
        switch (records.sid()) {
            case BoundSheetRecord.sid -> bound.add(records.read(BoundSheetRecord::new));
            case SSTRecord.sid -> records.read(in -> {
                XlsStrings.read(in, strings);
                return strings;
            });
            case FormatRecord.sid -> {
                var format = records.read(FormatRecord::new);
                codes.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> styles.add(Short.toUnsignedInt(records.read(ExtendedFormatRecord::new).getFormatIndex()));
            case DateWindow1904Record.sid -> from1904 = records.read(DateWindow1904Record::new).getWindowing() == 1;
            default -> {
            }
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public NumberFormats formats() {
        return formats;
    }

    @Override
    public void read(Function<Sheet, SheetEvents> takers) {
        XlsRows rows = null;
        int part = 0;
        try (var records = new XlsRecords(file, ole.getRoot())) {
            while (records.next()) {
                if (records.part() != part) {
                    finish(rows);
                    part = records.part();
                    rows = part > bound.size() ? null : rows(part - 1, takers);
                }
                if (rows != null) {
                    rows.see(records);
                }
            }
        }
        finish(rows);
    }

    /** What takes the records of a sheet; null if it has no cells or nobody wants them. */
    private XlsRows rows(int number, Function<Sheet, SheetEvents> takers) {
        var outline = outlines.get(number);
        var sheet = bound.get(number);
        SheetEvents events = outline.blank() ? null
                : takers.apply(new Sheet(number, sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
        return events == null ? null : new XlsRows(outline, strings, events);
    }

    private static void finish(XlsRows rows) {
        if (rows != null) {
            rows.finish();
        }
    }

    @Override
    public MergedTexts merged(Sheet sheet) {
        return outlines.get(sheet.number()).mergedTexts();
    }

    @Override
    public void close() {
        try {
            ole.close();
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", file);
        }
    }
}
