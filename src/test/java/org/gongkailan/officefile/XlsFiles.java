package org.gongkailan.officefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97-2003, by POI or record by record, so that they can be as other programs write them. */
final class XlsFiles {
    private static final int VERSION = 0x600;

    interface Filling {
        void fill(HSSFWorkbook book) throws IOException;
    }

    private XlsFiles() {
    }

    static Path write(Path folder, Filling filling) {
        Path file = folder.resolve("book.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            filling.fill(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A workbook whose stream holds just these records, each part between its beginning and end. */
    static Path ofRecords(Path folder, List<? extends Record> records) {
        var bytes = new ByteArrayOutputStream();
        for (Record record : records) {
            bytes.writeBytes(record.serialize());
        }
        return ofStream(folder, "Workbook", bytes.toByteArray());
    }

    static Path ofStream(Path folder, String entry, byte[] stream) {
        Path file = folder.resolve("records.xls");
        try (var ole = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            ole.createDocument(new ByteArrayInputStream(stream), entry);
            ole.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static BOFRecord begin(int type) {
        var begin = new BOFRecord();
        begin.setVersion(VERSION);
        begin.setType(type);
        return begin;
    }

    static Record end() {
        return EOFRecord.instance;
    }

    static BoundSheetRecord sheet(String name) {
        return new BoundSheetRecord(name);
    }

    static Record number(int row, int column, double value) {
        var cell = new NumberRecord();
        cell.setRow(row);
        cell.setColumn((short) column);
        cell.setValue(value);
        return cell;
    }

    /** A text that stands in its cell and not in the table of shared ones; POI reads such records and writes none. */
    static Record label(int row, int column, String text) {
        var content = ByteBuffer.allocate(9 + 2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
        content.putShort((short) row).putShort((short) column).putShort((short) 0).putShort((short) text.length()).put((byte) 1);
        text.chars().forEach(c -> content.putShort((short) c));
        return new UnknownRecord(LabelRecord.sid, content.array());
    }
}
