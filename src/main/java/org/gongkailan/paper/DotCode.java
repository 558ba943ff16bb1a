package org.gongkailan.paper;

import java.util.BitSet;

/**
 * A square of dark and light dots that a camera reads, such as a QR code.
 *
 * @param side dots per side
 * @param dark the dark ones, row by row from the upper left
 */
public record DotCode(int side, BitSet dark) {
    public DotCode {
        dark = (BitSet) dark.clone();
    }

    /** Whether a dot is dark. */
    public boolean dark(int row, int column) {
        return dark.get(row * side + column);
    }
}
