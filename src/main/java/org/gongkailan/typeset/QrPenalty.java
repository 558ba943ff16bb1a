package org.gongkailan.typeset;

/**
 * How much in a QR code could mislead a camera (ISO/IEC 18004, 7.8.3): long runs, blocks, what looks like a corner, too
 * much dark.
 */
final class QrPenalty {
    private static final int RUN = 5;
    /** What every line through the middle of a corner shows, with light dots before or after it. */
    private static final boolean[] CORNER = {true, false, true, true, true, false, true};
    private static final int LIGHT = 4;

    private QrPenalty() {
    }

    static int of(boolean[][] dark) {
        int side = dark.length;
        int penalty = 0;
        int count = 0;
        for (int i = 0; i < side; i++) {
            penalty += runs(dark, i, true) + runs(dark, i, false) + corners(dark, i, true) + corners(dark, i, false);
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

    private static int corners(boolean[][] dark, int line, boolean row) {
        int penalty = 0;
        for (int i = 0; i + CORNER.length <= dark.length; i++) {
            boolean like = true;
            for (int j = 0; like && j < CORNER.length; j++) {
                like = at(dark, line, i + j, row) == CORNER[j];
            }
            penalty += like && light(dark, line, i - LIGHT, row) ? 40 : 0;
            penalty += like && light(dark, line, i + CORNER.length, row) ? 40 : 0;
        }
        return penalty;
    }

    // Around the code it is light.
    private static boolean light(boolean[][] dark, int line, int from, boolean row) {
        boolean light = true;
        for (int i = Math.max(0, from); light && i < Math.min(dark.length, from + LIGHT); i++) {
            light = !at(dark, line, i, row);
        }
        return light;
    }

    private static boolean at(boolean[][] dark, int line, int i, boolean row) {
        return row ? dark[line][i] : dark[i][line];
    }
}
