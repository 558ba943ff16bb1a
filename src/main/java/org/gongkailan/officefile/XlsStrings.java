package org.gongkailan.officefile;

import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.RecordFormatException;

/** Reads the shared strings of an .xls, which go on over thousands of records; POI's own table takes three times the memory. */
final class XlsStrings {
    private static final int WIDE = 1;
    private static final int MORE = 4;
    private static final int RUNS = 8;
    private static final int BYTES_OF_RUN = 4;

    private final RecordInputStream in;

    private XlsStrings(RecordInputStream in) {
        this.in = in;
    }

    static void read(RecordInputStream in, SharedStrings strings) {
        in.readInt(); // how often cells use them
        int count = in.readInt();
        var reader = new XlsStrings(in);
        for (int i = 0; i < count && reader.goesOn(); i++) {
            strings.add(reader.next());
        }
    }

    private boolean goesOn() {
        if (in.remaining() == 0 && in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid) {
            in.nextRecord();
        }
        return in.remaining() > 0;
    }

    // Fonts of parts and phonetic guides come after the characters.
    private String next() {
        int characters = in.readUShort();
        int flags = in.readUByte();
        int runs = (flags & RUNS) == 0 ? 0 : in.readUShort();
        int more = (flags & MORE) == 0 ? 0 : in.readInt();
        String text = (flags & WIDE) == 0 ? in.readCompressedUnicode(characters) : in.readUnicodeLEString(characters);
        passOver(BYTES_OF_RUN * (long) runs + Integer.toUnsignedLong(more));
        return text;
    }

    private void passOver(long count) {
        for (long left = count; left > 0; ) {
            if (!goesOn()) {
                throw new RecordFormatException(left + " bytes of a string are missing");
            }
            var passed = new byte[(int) Math.min(left, in.remaining())];
            in.readFully(passed);
            left -= passed.length;
        }
    }
}
