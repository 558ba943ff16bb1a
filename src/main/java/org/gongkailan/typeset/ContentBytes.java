package org.gongkailan.typeset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a content stream, written fast: numbers to a thousandth of a point, glyph codes in hexadecimal. */
final class ContentBytes {
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private byte[] bytes = new byte[8192];
    private int length;

    /** Text as it is, ASCII only. */
    ContentBytes text(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** An operator and the end of its line. */
    ContentBytes operator(String name) {
        text(name);
        return put('\n');
    }

    /** A number and a blank. */
    ContentBytes number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            put('-');
            thousandths = -thousandths;
        }
        whole(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            put('.').put(DIGITS[rest / 100]);
            if (rest % 100 != 0) {
                put(DIGITS[rest / 10 % 10]);
                if (rest % 10 != 0) {
                    put(DIGITS[rest % 10]);
                }
            }
        }
        return put(' ');
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put(DIGITS[(int) (value % 10)]);
    }

    /** Sixteen bits as four hexadecimal digits. */
    ContentBytes hex(int bits) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(DIGITS[bits >> shift & 0xF]);
        }
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private ContentBytes put(int b) {
        room(1);
        bytes[length++] = (byte) b;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (length + more) * 2);
        }
    }
}
