package org.gongkailan.officefile;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.Function;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.gongkailan.finding.UserProblem;

/**
 * One walk over the records of an .xls: those of the workbook, then those of sheet after sheet. Records of charts and
 * other things inside a sheet are passed over. Whatever POI answers to broken bytes becomes one sentence.
 */
final class XlsRecords implements AutoCloseable {
    /** Excel 97-2003; 5.0 and 95 write records of other shapes under the same numbers. */
    private static final int VERSION = 0x600;

    private final String file;
    private final DocumentInputStream bytes;
    private final int size;
    private RecordInputStream records;
    private int depth;
    private int part = -1;
    private int type;

    XlsRecords(String file, DirectoryNode root) {
        this.file = file;
        try {
            String entry = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
            bytes = root.createDocumentInputStream(root.getEntryCaseInsensitive(entry));
            size = bytes.available();
            records = new RecordInputStream(bytes);
        } catch (IOException | RuntimeException e) { // POI answers broken bytes with many exceptions
            throw new UserProblem(e, "file.damaged", file);
        }
    }

    /** Moves to the next record of the workbook or of a sheet itself; false at the end of the file. */
    boolean next() {
        while (step()) {
            if (depth == 1) {
                return true;
            }
        }
        return false;
    }

    private boolean step() {
        if (!read(this::forward)) {
            if (depth > 0 || part < 0) {
                throw new UserProblem("file.damaged", file);
            }
            return false;
        }
        switch (sid()) {
            case BOFRecord.sid -> begin();
            case EOFRecord.sid -> depth--;
            case FilePassRecord.sid -> decrypt();
            default -> {
            }
        }
        return true;
    }

    // What follows the last part is filling of any bytes; a file that begins so is no workbook.
    private boolean forward(RecordInputStream from) {
        if (from.remaining() > 0) {
            from.readRemainder();
        }
        if (!from.hasNextRecord() || depth == 0 && (short) from.getNextSid() != BOFRecord.sid) {
            return false;
        }
        from.nextRecord();
        return true;
    }

    private void begin() {
        int version = read(RecordInputStream::readUShort);
        int kind = read(RecordInputStream::readUShort);
        if (depth++ == 0) {
            part++;
            type = kind;
            if (version != VERSION) {
                throw new UserProblem("file.other-office", file);
            }
        }
    }

    // Excel locks a workbook whose structure is protected with a password that everybody knows.
    private void decrypt() {
        try {
            var lock = read(FilePassRecord::new).getEncryptionInfo();
            if (!lock.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new UserProblem("file.encrypted", file);
            }
            records = new RecordInputStream(bytes, lock, size - bytes.available());
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw new UserProblem(e, "file.encrypted", file);
        }
    }

    /** Which part the walk is in: 0 for the workbook, then 1 for its first sheet. */
    int part() {
        return part;
    }

    /** Whether the part is a chart that fills a sheet: its records of numbers are no cells. */
    boolean inChart() {
        return type == BOFRecord.TYPE_CHART;
    }

    /** The number that tells what kind of record the walk stands on. */
    short sid() {
        return records.getSid();
    }

    /** Takes from the record the walk stands on what POI or others make of it. */
    <T> T read(Function<RecordInputStream, T> taking) {
        try {
            return taking.apply(records);
        } catch (EncryptedDocumentException e) {
            throw new UserProblem(e, "file.encrypted", file);
        } catch (RuntimeException e) { // POI answers broken bytes with many exceptions
            throw e instanceof UserProblem known ? known : new UserProblem(e, "file.damaged", file);
        }
    }

    @Override
    public void close() {
        bytes.close();
    }
}
