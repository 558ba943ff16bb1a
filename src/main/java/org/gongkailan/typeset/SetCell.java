package org.gongkailan.typeset;

import java.util.List;

/**
 * The text of one cell, broken into lines.
 *
 * @param lines   its lines
 * @param leading baseline to baseline, in points
 * @param padding between the upper or lower edge and the text, in points
 * @param inset   between the left edge and where lines may begin, in points
 */
record SetCell(List<Line> lines, double leading, double padding, double inset) {
    /** The height that the lines from one on need, with padding; 0 if none is left. */
    double heightFrom(int line) {
        return line >= lines.size() ? 0 : (lines.size() - line) * leading + 2 * padding;
    }

    /** How many lines a height holds. */
    int linesIn(double height) {
        return (int) Math.floor((height - 2 * padding) / leading + 0.001);
    }
}
