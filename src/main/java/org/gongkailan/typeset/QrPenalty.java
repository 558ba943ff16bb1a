package org.gongkailan.typeset;

/** How much in a QR code could mislead a camera (ISO/IEC 18004, 7.8.3): long runs, blocks, too much dark. */
final class QrPenalty {
    private static final int RUN = 5;

    private QrPenalty() {
    }

    static int of(boolean[][] dark) {
        int side = dark.length;
        int penalty = 0;
        int count = 0;
        for (int i = 0; i < side; i++) {
            penalty += runs(dark, i, true) + runs(dark, i, false);
            for (int j = 0; j < side; j++) {
                count += dark[i][j] ? 1 : 0;
                boolean block = i > 0 && j > 0 && dark[i][j] == dark[i - 1][j] && dark[i][j] == dark[i][j - 1]
                        && dark[i][j] == dark[i - 1][j - 1];
                penalty += block ? 3 : 0;
            }
        }
        return penalty + Math.abs(count * 20 - side * side * 10) / (side * side) * 10;
    }

    private static int runs(boolean[][] dark, int line, boolean row) {
        int penalty = 0;
        int length = 0;
        for (int i = 0; i < dark.length; i++) {
            boolean same = i > 0 && at(dark, line, i, row) == at(dark, line, i - 1, row);
            length = same ? length + 1 : 1;
            penalty += length == RUN ? 3 : length > RUN ? 1 : 0;
        }
        return penalty;
    }

    private static boolean at(boolean[][] dark, int line, int i, boolean row) {
        return row ? dark[line][i] : dark[i][line];
    }
}
