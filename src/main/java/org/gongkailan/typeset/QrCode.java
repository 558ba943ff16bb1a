package org.gongkailan.typeset;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.gongkailan.paper.DotCode;

/**
 * Makes QR codes (GB/T 18284, ISO/IEC 18004): bytes of UTF-8, error correction level L, the smallest of versions 1 to 15,
 * mask 0 to 7 by the standard's penalties. The same text gives the same dots.
 */
public final class QrCode {
    /** Bytes of text that version 15 holds. */
    public static final int MOST_BYTES = 520;
    private static final int NEWEST = 15;
    private static final int[] CORRECTION = {7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22};
    private static final int[] BLOCKS = {1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6};

    private QrCode() {
    }

    /** The code of a text; what is beyond {@value #MOST_BYTES} bytes is left out. */
    public static DotCode of(String text) {
        byte[] bytes = shortened(text).getBytes(StandardCharsets.UTF_8);
        int version = 1;
        while (version < NEWEST && capacity(version) < bytes.length) {
            version++;
        }
        var grid = new QrGrid(version);
        grid.data(interleaved(codewords(bytes, version), version));
        return new DotCode(grid.side(), grid.masked());
    }

    private static String shortened(String text) {
        String left = text;
        while (left.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
        }
        return left;
    }

    private static int countBits(int version) {
        return version < 10 ? 8 : 16;
    }

    private static int capacity(int version) {
        return (dataBytes(version) * 8 - 4 - countBits(version)) / 8;
    }

    private static int dataBytes(int version) {
        return QrGrid.rawBits(version) / 8 - CORRECTION[version - 1] * BLOCKS[version - 1];
    }

    private static byte[] codewords(byte[] bytes, int version) {
        var bits = new BitSet();
        int at = append(bits, 0, 0b0100, 4);
        at = append(bits, at, bytes.length, countBits(version));
        for (byte each : bytes) {
            at = append(bits, at, each & 0xFF, 8);
        }
        var words = new byte[dataBytes(version)];
        int end = Math.min(words.length * 8, at + 4);
        for (int i = 0; i < end; i++) {
            if (bits.get(i)) {
                words[i / 8] |= (byte) (0x80 >> i % 8);
            }
        }
        for (int i = (end + 7) / 8, pad = 0xEC; i < words.length; i++, pad ^= 0xEC ^ 0x11) {
            words[i] = (byte) pad;
        }
        return words;
    }

    private static int append(BitSet bits, int at, int value, int count) {
        for (int i = 0; i < count; i++) {
            bits.set(at + i, (value >> count - 1 - i & 1) == 1);
        }
        return at + count;
    }

    // Blocks of nearly equal length, each with its correction; the words of all blocks take turns.
    private static byte[] interleaved(byte[] data, int version) {
        int blocks = BLOCKS[version - 1];
        int correction = CORRECTION[version - 1];
        int raw = QrGrid.rawBits(version) / 8;
        int shortBlocks = blocks - raw % blocks;
        int shortData = raw / blocks - correction;
        var all = new byte[raw];
        byte[] divisor = ReedSolomon.divisor(correction);
        for (int block = 0, from = 0; block < blocks; block++) {
            int length = shortData + (block < shortBlocks ? 0 : 1);
            for (int i = 0; i < length; i++) {
                int place = i < shortData ? i * blocks + block : shortData * blocks + block - shortBlocks;
                all[place] = data[from + i];
            }
            byte[] rest = ReedSolomon.remainder(data, from, length, divisor);
            for (int i = 0; i < correction; i++) {
                all[data.length + i * blocks + block] = rest[i];
            }
            from += length;
        }
        return all;
    }
}
