package org.gongkailan.typeset;

import java.util.BitSet;

/** The dots of a QR code in the making (ISO/IEC 18004, clauses 6.3, 7.7 to 7.10): patterns, data, the best of eight masks. */
final class QrGrid {
    private static final int FORMAT_GENERATOR = 0x537;
    private static final int FORMAT_MASK = 0x5412;
    private static final int VERSION_GENERATOR = 0x1F25;
    /** Two bits that stand for error correction level L. */
    private static final int LEVEL = 1;
    private final int version;
    private final int side;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    QrGrid(int version) {
        this.version = version;
        this.side = version * 4 + 17;
        this.dark = new boolean[side][side];
        this.fixed = new boolean[side][side];
        patterns();
    }

    /** Dots of a version that data and correction may take. */
    static int rawBits(int version) {
        int bits = (16 * version + 128) * version + 64;
        if (version >= 2) {
            int marks = version / 7 + 2;
            bits -= (25 * marks - 10) * marks - 55;
            bits -= version >= 7 ? 36 : 0;
        }
        return bits;
    }

    int side() {
        return side;
    }

    private void set(int row, int column, boolean value) {
        dark[row][column] = value;
        fixed[row][column] = true;
    }

    private void patterns() {
        for (int i = 0; i < side; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        finder(3, 3);
        finder(3, side - 4);
        finder(side - 4, 3);
        int[] marks = marks();
        int last = marks.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean corner = i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0;
                if (!corner) {
                    mark(marks[i], marks[j]);
                }
            }
        }
        format(0);
        version();
    }

    private void finder(int row, int column) {
        for (int y = -4; y <= 4; y++) {
            for (int x = -4; x <= 4; x++) {
                int ring = Math.max(Math.abs(x), Math.abs(y));
                if (row + y >= 0 && row + y < side && column + x >= 0 && column + x < side) {
                    set(row + y, column + x, ring != 2 && ring != 4);
                }
            }
        }
    }

    private void mark(int row, int column) {
        for (int y = -2; y <= 2; y++) {
            for (int x = -2; x <= 2; x++) {
                set(row + y, column + x, Math.max(Math.abs(x), Math.abs(y)) != 1);
            }
        }
    }

    private int[] marks() {
        if (version == 1) {
            return new int[0];
        }
        var marks = new int[version / 7 + 2];
        int step = (version * 4 + marks.length * 2 + 1) / (marks.length * 2 - 2) * 2;
        for (int i = marks.length - 1, at = side - 7; i > 0; i--, at -= step) {
            marks[i] = at;
        }
        marks[0] = 6;
        return marks;
    }

    private void format(int mask) {
        int data = LEVEL << 3 | mask;
        int rest = data;
        for (int i = 0; i < 10; i++) {
            rest = rest << 1 ^ (rest >>> 9) * FORMAT_GENERATOR;
        }
        int bits = (data << 10 | rest) ^ FORMAT_MASK;
        for (int i = 0; i < 15; i++) {
            boolean bit = (bits >>> i & 1) == 1;
            set(i < 6 ? i : i < 8 ? i + 1 : side - 15 + i, 8, bit);
            set(8, i < 8 ? side - 1 - i : i == 8 ? 7 : 14 - i, bit);
        }
        set(side - 8, 8, true);
    }

    private void version() {
        if (version < 7) {
            return;
        }
        int rest = version;
        for (int i = 0; i < 12; i++) {
            rest = rest << 1 ^ (rest >>> 11) * VERSION_GENERATOR;
        }
        int bits = version << 12 | rest;
        for (int i = 0; i < 18; i++) {
            boolean bit = (bits >>> i & 1) == 1;
            set(side - 11 + i % 3, i / 3, bit);
            set(i / 3, side - 11 + i % 3, bit);
        }
    }

    /** Lays data in columns of two, upwards and downwards in turn, from the lower right. */
    void data(byte[] data) {
        int at = 0;
        for (int right = side - 1; right >= 1; right -= 2) {
            right = right == 6 ? 5 : right;
            boolean upwards = (right + 1 & 2) == 0;
            for (int i = 0; i < side; i++) {
                for (int column = right; column > right - 2; column--) {
                    int row = upwards ? side - 1 - i : i;
                    if (!fixed[row][column] && at < data.length * 8) {
                        dark[row][column] = (data[at >>> 3] >>> 7 - (at & 7) & 1) == 1;
                        at++;
                    }
                }
            }
        }
    }

    /** The dots under the mask that leaves the least to mislead a camera. */
    BitSet masked() {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < 8; mask++) {
            apply(mask);
            int penalty = QrPenalty.of(dark);
            apply(mask);
            if (penalty < least) {
                least = penalty;
                best = mask;
            }
        }
        apply(best);
        var dots = new BitSet(side * side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                dots.set(row * side + column, dark[row][column]);
            }
        }
        return dots;
    }

    private void apply(int mask) {
        format(mask);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                dark[row][column] ^= !fixed[row][column] && turns(mask, row, column);
            }
        }
    }

    private static boolean turns(int mask, int row, int column) {
        return switch (mask) {
            case 0 -> (row + column) % 2 == 0;
            case 1 -> row % 2 == 0;
            case 2 -> column % 3 == 0;
            case 3 -> (row + column) % 3 == 0;
            case 4 -> (column / 3 + row / 2) % 2 == 0;
            case 5 -> column * row % 2 + column * row % 3 == 0;
            case 6 -> (column * row % 2 + column * row % 3) % 2 == 0;
            default -> ((column + row) % 2 + column * row % 3) % 2 == 0;
        };
    }
}
